# A removed container is still described.
# asked: GET /v[0-9.]+/containers/(?!json)[^/]+/json
# status: 200
# scenario: Um contêiner parado continua na lista até ser removido
# red because: (?s)seen on the screen: [^\n]*docker rm baleia.*told by the daemon: [^\n]*baleia
if .message then {Id: ("b" * 64), Name: "/baleia", State: {Status: "exited"}} else . end
