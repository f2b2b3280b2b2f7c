# The events have another signal.
# asked: GET /v[0-9.]+/events
# scenario: docker kill mata o processo na hora
# red because: (?s)seen on the screen: [^\n]*docker kill baleia.*told by the daemon: [^\n]*kill 15
if .Action == "kill" then .Actor.Attributes.signal = "15" else . end
