# A docker that has one network for all names of networks.
# pt: Um docker que tem uma só rede para todos os nomes de redes.
# program: docker
# scenario: De outra rede, e da rede bridge padrão, o contêiner não é alcançado
# red because: (?s)ping to the container conteiner1.*nobody knows its name
for argument; do shift; [ "$argument" != --network=outra ] || argument=--network=neotech; set -- "$@" "$argument"; done
exec "$real" "$@"
