# A docker that puts every container on the default bridge.
# pt: Um docker que põe todos os contêineres na rede bridge padrão.
# program: docker
# scenario: Os dois contêineres se conhecem pelo nome, e não por /etc/hosts
# red because: ping to the container conteiner2
for argument; do shift; [ "$argument" = --network=neotech ] || set -- "$@" "$argument"; done
exec "$real" "$@"
