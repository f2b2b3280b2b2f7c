# The daemon hangs up when it is asked for its containers.
# asked: GET /v[0-9.]+/containers/json
# scenario: Com a entrada fechada, o shell não tem o que ler: termina na hora, e o contêiner fica parado
# red because: .
# instead: cut
