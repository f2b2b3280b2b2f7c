# A docker whose list of networks tells a wrong scope, although the daemon is right.
# pt: Um docker cuja lista de redes traz um escopo errado, embora o daemon esteja certo.
# program: docker
# scenario: As três redes que todo host tem, e a interface de uma delas
# red because: (?s)network bridge.*expected: +one, of the driver bridge
case "$1 $2" in 'network ls') "$real" "$@" | sed 's/local$/swarm/' ;; *) exec "$real" "$@" ;; esac
