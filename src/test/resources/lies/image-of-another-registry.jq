# The images have digests of another name.
# asked: GET /v[0-9.]+/images/json
# scenario: Uma imagem está no host depois de baixada
# red because: (?s)seen on the screen: [^\n]*docker pull debian.*told by the daemon: [^\n]*orca@sha256
map(.RepoDigests = ["orca@sha256:" + "f" * 64])
