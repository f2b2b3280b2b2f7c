# A docker that removes a running container.
# pt: Um docker que remove um contêiner em execução.
# program: docker
# scenario: Um contêiner em execução não é removido, e nada dele se perde
# red because: `docker rm baleia` was to end with 1
case $1 in rm) shift; exec "$real" rm --force "$@" ;; *) exec "$real" "$@" ;; esac
