# A docker that lists a network that does not exist, although the daemon is right.
# pt: Um docker que lista uma rede que não existe, embora o daemon esteja certo.
# program: docker
# scenario: Uma rede nova é uma ponte nova no host
# red because: (?s)list of networks.*what the daemon has.*ghost
"$real" "$@" || exit
case "$1 $2" in 'network ls') echo '0123456789ab   ghost     bridge    local' ;; esac
