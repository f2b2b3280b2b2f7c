# The list of networks lacks one.
# asked: GET /v[0-9.]+/networks
# scenario: As três redes que todo host tem, e a interface de uma delas
# red because: (?s)seen on the screen: [^\n]*host.*told by the daemon: [^\n]*none|bridge
if type == "array" then map(select(.Name != "host")) else . end
