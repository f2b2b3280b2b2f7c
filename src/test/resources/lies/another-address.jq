# A container has another address.
# asked: GET /v[0-9.]+/containers/(?!json)[^/]+/json
# scenario: Em execução, um contêiner também pode sair da rede bridge padrão e voltar
# red because: (?s)seen on the screen: [^\n]*172.*told by the daemon: [^\n]*172\.17\.0\.99
if .NetworkSettings.Networks.bridge.IPAddress // "" != "" then .NetworkSettings.Networks.bridge.IPAddress = "172.17.0.99" else . end
