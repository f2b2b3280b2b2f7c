# A docker that does not connect a container anew.
# pt: Um docker que não reconecta um contêiner.
# program: docker
# scenario: Em execução, um contêiner também pode sair da rede bridge padrão e voltar
# red because: (?s)container conteiner1 in the network bridge.*the address that the daemon gave it.*is not in it
case "$1 $2" in "network connect") exit 0 ;; *) exec "$real" "$@" ;; esac
