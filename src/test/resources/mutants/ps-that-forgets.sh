# A docker that lists running containers only, even with --all, although the daemon is right.
# pt: Um docker que só lista contêineres em execução, até com --all, embora o daemon esteja certo.
# program: docker
# scenario: Com a entrada fechada, o shell não tem o que ler: termina na hora, e o contêiner fica parado
# red because: listed as ended with status 0
case $1 in ps) exec "$real" ps ;; *) exec "$real" "$@" ;; esac
