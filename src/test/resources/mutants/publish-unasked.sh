# A docker that publishes exposed ports at ports of its own choice.
# pt: Um docker que publica as portas expostas em portas que ele mesmo escolhe.
# program: docker
# scenario: Sem --publish, nenhuma porta do host leva ao contêiner
# red because: (?s)ports of the container nginx.*no port of the host leads to it
case $1 in run) shift; exec "$real" run --publish-all "$@" ;; *) exec "$real" "$@" ;; esac
