# A docker that forgets --rm.
# program: docker
# scenario: A porta é do contêiner enquanto ele está em execução
# red because: containers that are called nginx, or were
for argument; do shift; [ "$argument" = --rm ] || set -- "$@" "$argument"; done
exec "$real" "$@"
