# The list of containers has another exit status.
# asked: GET /v[0-9.]+/containers/json
# scenario: Com a entrada fechada, o shell não tem o que ler: termina na hora, e o contêiner fica parado
# red because: (?s)seen on the screen: [^\n]*Exited.*told by the daemon: [^\n]*Exited \(3\)
map(.Status |= sub("Exited \\(0\\)"; "Exited (3)"))
