# The list of images is empty.
# asked: GET /v[0-9.]+/images/json
# scenario: Uma imagem está no host depois de baixada
# red because: (?s)seen on the screen: [^\n]*debian:latest.*told by the daemon: [^\n]*\[\]
[]
