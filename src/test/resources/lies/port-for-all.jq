# A container publishes its port on all addresses.
# asked: GET /v[0-9.]+/containers/(?!json)[^/]+/json
# scenario: Publicada só em 127.0.0.1, a porta não responde no endereço do host
# red because: (?s)seen on the screen: [^\n]*127\.0\.0\.1.*told by the daemon: [^\n]*0\.0\.0\.0
(.NetworkSettings.Ports["80/tcp"][]?.HostIp) = "0.0.0.0"
