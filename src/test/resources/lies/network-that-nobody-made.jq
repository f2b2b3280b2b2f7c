# The list of networks has a network that nobody made.
# asked: GET /v[0-9.]+/networks$
# scenario: As três redes que todo host tem, e a interface de uma delas
# red because: (?s)seen on the screen: [^\n]*bridge.*told by the daemon: [^\n]*ghost
. + [{Id: ("a" * 64), Name: "ghost", Driver: "bridge", Scope: "local", IPAM: {Config: []}, Options: {}}]
