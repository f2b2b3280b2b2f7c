# A docker that forgets --rm.
# pt: Um docker que esquece --rm.
# program: docker
# scenario: A porta é do contêiner enquanto ele está em execução
# red because: (?s)container nginx.*nothing of it is left
for argument; do shift; [ "$argument" = --rm ] || set -- "$@" "$argument"; done
exec "$real" "$@"
