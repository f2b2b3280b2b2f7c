# A docker that shows another subnet, although the daemon is right.
# pt: Um docker que mostra outra sub-rede, embora o daemon esteja certo.
# program: docker
# scenario: Uma rede nova é uma ponte nova no host
# red because: (?s)network neotech.*with a subnet and a gateway.*10\.99
case "$1 $2" in 'network inspect') "$real" "$@" | sed 's/172[.][0-9]*[.]0[.]/10.99.0./' ;; *) exec "$real" "$@" ;; esac
