# A docker that refuses to remove a running container, but pauses the container.
# pt: Um docker que se recusa a remover um contêiner em execução, mas o pausa.
# program: docker
# scenario: Um contêiner em execução não é removido, e nada dele se perde
# red because: (?s)container baleia.*paused
"$real" "$@"
status=$?
[ "$1" != rm ] || "$real" pause "$2" >/dev/null 2>&1
exit $status
