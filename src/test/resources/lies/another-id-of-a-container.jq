# The list of containers has other ids.
# asked: GET /v[0-9.]+/containers/json
# scenario: Com a entrada fechada, o shell não tem o que ler: termina na hora, e o contêiner fica parado
# red because: (?s)seen on the screen: [^\n]*[0-9a-f]{12}.*told by the daemon: [^\n]*ffffffffffff
map(.Id = ("f" * 64))
