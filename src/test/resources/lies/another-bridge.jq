# A network has another bridge.
# asked: GET /v[0-9.]+/networks
# scenario: As três redes que todo host tem, e a interface de uma delas
# red because: (?s)seen on the screen: [^\n]*docker0|lo.*told by the daemon: [^\n]*lo 127
if type == "array" then map(if .Name == "bridge" then .Options["com.docker.network.bridge.name"] = "lo" else . end) else . end
