# The list of containers has other names.
# asked: GET /v[0-9.]+/containers/json
# scenario: Um processo em primeiro plano mantém o contêiner em execução
# red because: (?s)seen on the screen: [^\n]*baleia.*told by the daemon: [^\n]*orca
map(.Names = ["/orca"] | .Image = "orca")
