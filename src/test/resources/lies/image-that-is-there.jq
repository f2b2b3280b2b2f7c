# The list of images has an image that nobody pulled.
# asked: GET /v[0-9.]+/images/json
# scenario: Uma imagem está no host depois de baixada
# red because: (?s)seen on the screen: [^\n]*\[\].*told by the daemon: [^\n]*debian:latest
. + [{Id: ("sha256:" + "a" * 64), RepoTags: ["debian:latest"], RepoDigests: []}]
