# A docker that publishes an additional port.
# pt: Um docker que publica mais uma porta.
# program: docker
# scenario: A porta é do contêiner enquanto ele está em execução
# red because: (?s)ports of the container nginx.*9090
for argument; do shift; set -- "$@" "$argument"; [ "$argument" != --publish=8080:80 ] || set -- "$@" --publish=9090:80; done
exec "$real" "$@"
