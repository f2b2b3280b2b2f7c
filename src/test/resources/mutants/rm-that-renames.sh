# A docker whose rm only renames the container.
# program: docker
# scenario: Um contêiner parado continua na lista até ser removido
# red because: (?s)container baleia.*nothing of it is left.*orca
case "$*" in 'rm baleia') "$real" rename baleia orca && echo baleia ;; *) exec "$real" "$@" ;; esac
