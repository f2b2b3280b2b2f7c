# A network has another bridge.
# asked: GET /v[0-9.]+/networks
# scenario: As três redes que todo host tem, e a interface de uma delas
# red because: (?s)network bridge.*its bridge lo is an interface.*told by the daemon: the host.s interfaces
if type == "array" then map(if .Name == "bridge" then .Options["com.docker.network.bridge.name"] = "lo" else . end) else . end
