# The networks have other ids.
# asked: GET /v[0-9.]+/networks
# scenario: Uma rede nova é uma ponte nova no host
# red because: (?s)seen on the screen: [^\n]*[0-9a-f]{64}.*told by the daemon: [^\n]*ffffffff
if type == "array" then map(.Id = ("f" * 64)) else . end
