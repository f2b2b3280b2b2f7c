# A docker that forgets --publish.
# pt: Um docker que esquece --publish.
# program: docker
# scenario: O que chega à porta do host é desviado pela regra para o contêiner
# red because: `curl http://[0-9.]+:8080` was to end with 0
for argument; do shift; [ "$argument" = --publish=8080:80 ] || set -- "$@" "$argument"; done
exec "$real" "$@"
