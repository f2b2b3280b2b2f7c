# The daemon tells one network driver more.
# asked: GET /v[0-9.]+/info
# scenario: O Docker diz com que drivers sabe fazer redes
# red because: (?s)seen on the screen: [^\n]*bridge.*told by the daemon: [^\n]*teleport
.Plugins.Network += ["teleport"]
