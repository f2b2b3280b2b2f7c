# A docker that refuses to kill a stopped container, but removes the container.
# program: docker
# scenario: Um contêiner parado pode ser parado de novo, mas docker kill falha
# red because: (?s)container baleia.*listed as ended with status 0
"$real" "$@"
status=$?
[ "$1" != kill ] || "$real" rm "$2" >/dev/null 2>&1
exit $status
