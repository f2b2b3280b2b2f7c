# The list of images has other ids.
# asked: GET /v[0-9.]+/images/json
# scenario: Uma imagem está no host depois de baixada
# red because: (?s)seen on the screen: [^\n]*debian:latest [0-9a-f]{12}.*told by the daemon: [^\n]*sha256:ffff
map(.Id = ("sha256:" + "f" * 64))
