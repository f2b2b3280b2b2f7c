# A container publishes another port.
# asked: GET /v[0-9.]+/containers/(?!json)[^/]+/json
# scenario: Publicada só em 127.0.0.1, a porta não responde no endereço do host
# red because: (?s)seen on the screen: [^\n]*8080.*told by the daemon: [^\n]*9090
(.NetworkSettings.Ports["80/tcp"][]?.HostPort) = "9090"
