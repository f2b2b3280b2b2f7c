# A docker that refuses to stop a stopped container.
# pt: Um docker que se recusa a parar um contêiner parado.
# program: docker
# scenario: Um contêiner parado pode ser parado de novo, mas docker kill falha
# red because: `docker stop baleia` was to end with 0, and ended with 1
case $1 in stop) [ "$("$real" inspect --format "{{.State.Running}}" "$2")" = true ] || exit 1; exec "$real" "$@" ;; *) exec "$real" "$@" ;; esac
