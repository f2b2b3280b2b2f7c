# A docker whose stop waits for one second.
# pt: Um docker cujo stop espera um segundo.
# program: docker
# scenario: docker stop espera 10 segundos e mata o processo que não trata SIGTERM
# red because: (?s)container baleia.*only after the grace period of 10 s, SIGKILL.*kill 15 \+\d+ ms, kill 9
case $1 in stop) shift; exec "$real" stop --time=1 "$@" ;; *) exec "$real" "$@" ;; esac
