# A docker that forgets --interactive.
# pt: Um docker que esquece --interactive.
# program: docker
# scenario: Com a entrada aberta, o shell espera por comandos, mesmo sem terminal
# red because: (?s)container baleia.*listed as running
for argument; do shift; [ "$argument" = --interactive ] || set -- "$@" "$argument"; done
exec "$real" "$@"
