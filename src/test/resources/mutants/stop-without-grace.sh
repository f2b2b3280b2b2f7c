# A docker whose stop does not wait.
# pt: Um docker cujo stop não espera.
# program: docker
# scenario: docker stop espera 10 segundos e mata o processo que não trata SIGTERM
# red because: (?s)container baleia.*only after the grace period of 10 s, SIGKILL.*kill 15 \+\d+ ms, kill 9
case $1 in stop) shift; exec "$real" stop --time=0 "$@" ;; *) exec "$real" "$@" ;; esac
