# An ip that shows another address of docker0, although the kernel is right.
# pt: Um ip que mostra outro endereço de docker0, embora o kernel esteja certo.
# program: ip
# scenario: As três redes que todo host tem, e a interface de uma delas
# red because: (?s)network bridge.*is an interface of the host with the address
case "$*" in 'address show docker0') "$real" "$@" | sed 's/inet [0-9.]*/inet 10.99.99.1/' ;; *) exec "$real" "$@" ;; esac
