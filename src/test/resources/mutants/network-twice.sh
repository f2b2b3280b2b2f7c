# A docker that makes a second network of the same name.
# pt: Um docker que cria uma segunda rede com o mesmo nome.
# program: docker
# scenario: O Docker recusa repetir o nome de uma rede e remover a que está em uso
# red because: `docker network create neotech` was to end with 1, and ended with 0
case "$1 $2" in "network create") "$real" "$@"; exit 0 ;; *) exec "$real" "$@" ;; esac
