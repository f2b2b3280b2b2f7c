# A docker whose network disconnect does nothing.
# pt: Um docker cujo network disconnect não faz nada.
# program: docker
# scenario: Em execução, um contêiner também pode sair da rede bridge padrão e voltar
# red because: (?s)container conteiner1 in the network bridge.*no address inside
case "$1 $2" in "network disconnect") exit 0 ;; *) exec "$real" "$@" ;; esac
