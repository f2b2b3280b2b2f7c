# A docker that saves contents with wrong digests.
# pt: Um docker que salva conteúdos com digests errados.
# program: docker
# scenario: Desde o Docker 25, o arquivo tem o formato OCI, e o nome de cada blob é o seu sha256
# red because: every blob's SHA-256 is its name
case $1 in save) "$real" "$@" | sed 's/Hello from Docker/Hello from Dogker/' ;; *) exec "$real" "$@" ;; esac
