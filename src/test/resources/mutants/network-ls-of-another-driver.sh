# A docker whose list of networks tells another driver, although the daemon is right.
# pt: Um docker cuja lista de redes traz outro driver, embora o daemon esteja certo.
# program: docker
# scenario: As três redes que todo host tem, e a interface de uma delas
# red because: (?s)network host.*one, of the driver host
case "$1 $2" in 'network ls') "$real" "$@" | sed 's/host      host /host      bridge/' ;; *) exec "$real" "$@" ;; esac
