# A container has written no file.
# asked: GET /v[0-9.]+/containers/[^/]+/changes
# scenario: Um contêiner parado recomeça com os arquivos que escreveu
# red because: (?s)seen on the screen: [^\n]*/recado.*told by the daemon: [^\n]*\[\]
[]
