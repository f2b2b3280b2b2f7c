# A docker that takes no running container out of a network.
# pt: Um docker que não tira nenhum contêiner em execução de uma rede.
# program: docker
# scenario: Conectado a uma rede, um contêiner em execução alcança os contêineres dela; desconectado, não
# red because: (?s)ping to the container conteiner1.*nobody knows its name
case "$1 $2" in "network disconnect") exit 0 ;; *) exec "$real" "$@" ;; esac
