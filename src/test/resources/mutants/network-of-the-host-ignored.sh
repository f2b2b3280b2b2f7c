# A docker that gives a web server a network of its own instead of the host's.
# pt: Um docker que dá ao servidor web uma rede própria no lugar da rede do host.
# program: docker
# scenario: As portas do contêiner são do host, e não há o que publicar
# red because: (?s)network of the container nginx.*the host\'s own
for argument; do shift; [ "$argument" = --network=host ] || set -- "$@" "$argument"; done
exec "$real" "$@"
