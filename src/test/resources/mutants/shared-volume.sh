# A docker whose containers share a folder.
# pt: Um docker cujos contêineres dividem uma pasta.
# program: docker
# scenario: O sistema de arquivos de um contêiner é só dele
# red because: (?s)nothing is mounted in it.*/opt
case $1 in run) shift; exec "$real" run --volume=shared:/opt "$@" ;; *) exec "$real" "$@" ;; esac
