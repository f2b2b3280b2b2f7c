# The events lack the signal.
# asked: GET /v[0-9.]+/events
# scenario: docker kill mata o processo na hora
# red because: (?s)seen on the screen: [^\n]*docker kill baleia.*told by the daemon: [^\n]*die 137
select(.Action != "kill")
