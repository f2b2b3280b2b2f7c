# A docker that removes a network in use.
# pt: Um docker que remove uma rede em uso.
# program: docker
# scenario: O Docker recusa repetir o nome de uma rede e remover a que está em uso
# red because: `docker network rm neotech` was to end with 1, and ended with 0
case "$1 $2" in
    'network rm') "$real" network disconnect --force neotech conteiner1; exec "$real" "$@" ;;
    *) exec "$real" "$@" ;;
esac
