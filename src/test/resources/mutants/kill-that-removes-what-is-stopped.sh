# A docker that refuses to kill a stopped container, but removes the container.
# pt: Um docker que se recusa a matar um contêiner parado, mas o remove.
# program: docker
# scenario: Um contêiner parado pode ser parado de novo, mas docker kill falha
# red because: (?s)container baleia.*listed as ended with status 0
"$real" "$@"
status=$?
[ "$1" != kill ] || "$real" rm "$2" >/dev/null 2>&1
exit $status
