# A docker whose kill sends SIGTERM.
# pt: Um docker cujo kill envia SIGTERM.
# program: docker
# scenario: docker kill mata o processo na hora
# red because: (?s)container baleia.*without SIGTERM \(15\) before.*kill 15
case $1 in kill) shift; exec "$real" kill --signal TERM "$@" ;; *) exec "$real" "$@" ;; esac
