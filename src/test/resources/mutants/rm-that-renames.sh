# A docker whose rm only renames the container.
# pt: Um docker cujo rm só muda o nome do contêiner.
# program: docker
# scenario: Um contêiner parado continua na lista até ser removido
# red because: (?s)container baleia.*nothing of it is left.*orca
case "$*" in 'rm baleia') "$real" rename baleia orca && echo baleia ;; *) exec "$real" "$@" ;; esac
