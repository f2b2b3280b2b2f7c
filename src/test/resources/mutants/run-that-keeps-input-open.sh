# A docker that opens the input of every container.
# pt: Um docker que abre a entrada de todos os contêineres.
# program: docker
# scenario: Com a entrada fechada, o shell não tem o que ler: termina na hora, e o contêiner fica parado
# red because: (?s)list of containers.*no container.*debian
case "$*" in "run debian bash") shift; exec "$real" run --detach --interactive "$@" ;; *) exec "$real" "$@" ;; esac
