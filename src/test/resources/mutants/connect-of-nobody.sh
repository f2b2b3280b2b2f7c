# A docker that connects no running container to a network.
# pt: Um docker que não conecta nenhum contêiner em execução a uma rede.
# program: docker
# scenario: Conectado a uma rede, um contêiner em execução alcança os contêineres dela; desconectado, não
# red because: (?s)`ping -c 1 conteiner1` was to end with 0
case "$1 $2" in "network connect") exit 0 ;; *) exec "$real" "$@" ;; esac
