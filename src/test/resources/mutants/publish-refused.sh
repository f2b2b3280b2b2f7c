# A docker that cannot publish a port: the container does not start, and nobody waits for it.
# pt: Um docker que não consegue publicar uma porta: o contêiner não inicia, e ninguém espera por ele.
# program: docker
# scenario: De dentro do host, por 127.0.0.1, responde um processo e não a regra
# red because: (?s)`docker run --name=nginx --publish=8080:80 --rm nginx` was to start a container, and ended with 125.*userland proxy
case $1 in run) echo "docker: Error response from daemon: error while calling userland proxy." >&2; exit 125 ;; *) exec "$real" "$@" ;; esac
