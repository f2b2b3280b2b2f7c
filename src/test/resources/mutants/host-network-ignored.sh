# A docker that gives a container a network of its own instead of the host's.
# pt: Um docker que dá ao contêiner uma rede própria no lugar da rede do host.
# program: docker
# scenario: O contêiner vê as interfaces, as rotas e o nome do host
# red because: network of the container conteiner1
for argument; do shift; [ "$argument" = --network=host ] || set -- "$@" "$argument"; done
exec "$real" "$@"
