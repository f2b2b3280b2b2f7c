# A docker that forgets --init.
# pt: Um docker que esquece --init.
# program: docker
# scenario: Com --init, o bash não é mais o processo 1, e SIGTERM basta
# red because: (?s)container baleia.*got SIGTERM \(15\) and ended by itself
for argument; do shift; [ "$argument" = --init ] || set -- "$@" "$argument"; done
exec "$real" "$@"
