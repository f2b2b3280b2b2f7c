# The daemon tells no network driver.
# asked: GET /v[0-9.]+/info
# scenario: O Docker diz com que drivers sabe fazer redes
# red because: (?s)seen on the screen: [^\n]*bridge.*told by the daemon: [^\n]*\[\]
.Plugins.Network = []
