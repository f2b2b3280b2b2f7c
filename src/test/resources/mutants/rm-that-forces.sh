# A docker that removes a running container.
# program: docker
# scenario: Um contêiner em execução não é removido, e nada dele se perde
# red because: `docker rm baleia` was to end with 1
case $1 in rm) shift; exec "$real" rm --force "$@" ;; *) exec "$real" "$@" ;; esac
