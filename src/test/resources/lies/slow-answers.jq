# The daemon answers late.
# asked: GET /v[0-9.]+/containers/json
# scenario: Com a entrada fechada, o shell não tem o que ler: termina na hora, e o contêiner fica parado
# instead: delay
