# A docker whose containers ask the name server of the host.
# pt: Um docker cujos contêineres perguntam ao servidor de nomes do host.
# program: docker
# scenario: Uma rede definida pelo usuário não compartilha variáveis de ambiente
# red because: was to show "nameserver 127.0.0.11"
case "$*" in run*--name=conteiner2*) shift; exec "$real" run --volume=/etc/resolv.conf:/etc/resolv.conf "$@" ;; *) exec "$real" "$@" ;; esac
