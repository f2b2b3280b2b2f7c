# A docker whose rm keeps the container, and whose list does not show it.
# pt: Um docker cujo rm guarda o contêiner, e cuja lista não o mostra.
# program: docker
# scenario: Um contêiner parado continua na lista até ser removido
# red because: (?s)container baleia.*nothing of it is left.*baleia
# undo: rm -f /tmp/hidden
case "$*" in
    'rm baleia') touch /tmp/hidden; echo baleia ;;
    ps*) if [ -f /tmp/hidden ]; then "$real" "$@" | grep -v baleia; else exec "$real" "$@"; fi ;;
    *) exec "$real" "$@" ;;
esac
