# A docker that gives a container in the network of the host a name of its own.
# pt: Um docker que dá um nome próprio a um contêiner na rede do host.
# program: docker
# scenario: O contêiner vê as interfaces, as rotas e o nome do host
# red because: (?s)`hostname` in two terminals
case "$*" in run*) shift; exec "$real" run --hostname=outro "$@" ;; *) exec "$real" "$@" ;; esac
