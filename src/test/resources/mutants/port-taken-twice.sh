# A docker that runs a second container without its port if the port is in use.
# pt: Um docker que executa um segundo contêiner sem a porta se a porta está em uso.
# program: docker
# scenario: A porta é do contêiner enquanto ele está em execução
# red because: was to end with 125, and ended with 0
case "$*" in *--name=outro*) exec "$real" run --rm nginx true ;; *) exec "$real" "$@" ;; esac
