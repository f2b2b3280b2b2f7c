# A docker that saves an image without the files of the OCI layout.
# pt: Um docker que salva uma imagem sem os arquivos do formato OCI.
# program: docker
# scenario: Desde o Docker 25, o arquivo tem o formato OCI, e o nome de cada blob é o seu sha256
# red because: (?s)archive hello-world.tar.*layout: OCI
case $1 in save) "$real" "$@" | tar --delete oci-layout index.json ;; *) exec "$real" "$@" ;; esac
