# A docker that lists a port that is not published, although the daemon is right.
# pt: Um docker que lista uma porta que não está publicada, embora o daemon esteja certo.
# program: docker
# scenario: A porta é do contêiner enquanto ele está em execução
# red because: (?s)ports of the container nginx.*8443
"$real" "$@" || exit
case $1 in port) echo '443/tcp -> 0.0.0.0:8443' ;; esac
