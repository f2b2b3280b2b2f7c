# A container that was killed still runs.
# asked: GET /v[0-9.]+/containers/(?!json)[^/]+/json
# scenario: docker kill mata o processo na hora
# red because: (?s)seen on the screen: [^\n]*docker kill baleia.*told by the daemon: [^\n]*still runs
if .State then .State.Running = true | .State.Status = "running" else . end
