# A docker whose rm removes all stopped containers.
# pt: Um docker cujo rm remove todos os contêineres parados.
# program: docker
# scenario: Um contêiner parado continua na lista até ser removido
# red because: (?s)container outra.*listed as ended with status 0
case $1 in rm) "$real" "$@" && "$real" container prune --force >/dev/null ;; *) exec "$real" "$@" ;; esac
