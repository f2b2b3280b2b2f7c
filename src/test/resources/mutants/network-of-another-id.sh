# A docker that shows another id when it makes a network.
# pt: Um docker que mostra outro id ao criar uma rede.
# program: docker
# scenario: Uma rede nova é uma ponte nova no host
# red because: (?s)network neotech.*its id: 64 hexadecimal digits
case "$1 $2" in 'network create') "$real" "$@" | rev ;; *) exec "$real" "$@" ;; esac
