# A container keeps the address of the network that it has left.
# asked: GET /v[0-9.]+/containers/(?!json)[^/]+/json
# scenario: Em execução, um contêiner também pode sair da rede bridge padrão e voltar
# red because: (?s)seen on the screen: [^\n]*\[\].*told by the daemon: [^\n]*172\.17\.0\.2
if .NetworkSettings then .NetworkSettings.Networks.bridge = {IPAddress: "172.17.0.2"} else . end
