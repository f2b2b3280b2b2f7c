# The daemon answers a question about a container with an error.
# asked: GET /v[0-9.]+/containers/(?!json)[^/]+/json
# scenario: Em execução, um contêiner também pode sair da rede bridge padrão e voltar
# red because: Status 500.*the disk is full
# instead: error
