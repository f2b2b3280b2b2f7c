# The networks have another driver.
# asked: GET /v[0-9.]+/networks
# scenario: As três redes que todo host tem, e a interface de uma delas
# red because: (?s)seen on the screen: [^\n]*bridge \(bridge.*told by the daemon: [^\n]*bridge \(overlay
if type == "array" then map(if .Name == "bridge" then .Driver = "overlay" else . end) else . end
