# A docker whose containers ask another name server.
# pt: Um docker cujos contêineres perguntam a outro servidor de nomes.
# program: docker
# scenario: Uma rede definida pelo usuário não compartilha variáveis de ambiente
# red because: was to show "nameserver 127.0.0.11"
# undo: rm -rf /tmp/names
echo 'nameserver 192.0.2.53' > /tmp/names
case "$*" in run*--name=conteiner2*) shift; exec "$real" run --volume=/tmp/names:/etc/resolv.conf "$@" ;; *) exec "$real" "$@" ;; esac
