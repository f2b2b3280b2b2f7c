# The daemon answers a question about containers with an error.
# asked: GET /v[0-9.]+/containers/json
# scenario: Com a entrada fechada, o shell não tem o que ler: termina na hora, e o contêiner fica parado
# red because: Status 500.*the disk is full
# instead: error
