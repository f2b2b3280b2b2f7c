# The events tell of a second container of the same name.
# asked: GET /v[0-9.]+/events
# scenario: Um nome em uso não pode ser dado a outro contêiner
# red because: (?s)seen on the screen: [^\n]*docker run --name=baleia.*told by the daemon: [^\n]*aaaa
., (select(.Action == "create") | .Actor.ID = ("a" * 64) | .id = .Actor.ID)
