# A docker that refuses to remove a network in use, but kills the network's containers.
# pt: Um docker que se recusa a remover uma rede em uso, mas mata os contêineres dela.
# program: docker
# scenario: O Docker recusa repetir o nome de uma rede e remover a que está em uso
# red because: (?s)container conteiner1 in the network neotech.*in it alone
"$real" "$@"
status=$?
[ "$1 $2" != 'network rm' ] || "$real" kill conteiner1 >/dev/null
exit $status
