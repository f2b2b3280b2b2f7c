# The networks have other subnets.
# asked: GET /v[0-9.]+/networks
# scenario: Uma rede nova é uma ponte nova no host
# red because: (?s)seen on the screen: [^\n]*172.*told by the daemon: [^\n]*10\.99
if type == "array" then map(if .Name == "neotech" then .IPAM.Config = [{Subnet: "10.99.0.0/16", Gateway: "10.99.0.1"}] else . end) else . end
