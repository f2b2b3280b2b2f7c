# A docker whose kill is a stop: it sends SIGTERM first.
# pt: Um docker cujo kill é um stop: envia SIGTERM antes.
# program: docker
# scenario: docker kill mata o processo na hora
# red because: (?s)container baleia.*without SIGTERM \(15\) before.*kill 15 .*kill 9 
case $1 in kill) shift; exec "$real" stop --time=1 "$@" ;; *) exec "$real" "$@" ;; esac
