# A docker whose list still shows a removed container, although the daemon is right.
# pt: Um docker cuja lista ainda mostra um contêiner removido, embora o daemon esteja certo.
# program: docker
# scenario: Um contêiner parado continua na lista até ser removido
# red because: (?s)container baleia.*expected: +not listed.*screen: .*baleia
# undo: rm -f /tmp/removed
case "$*" in
    'rm baleia') "$real" ps --all > /tmp/removed; exec "$real" "$@" ;;
    'ps --all') if [ -f /tmp/removed ]; then cat /tmp/removed; else exec "$real" "$@"; fi ;;
    *) exec "$real" "$@" ;;
esac
