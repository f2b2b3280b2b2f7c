# A docker whose stop does not wait for the end of the container.
# pt: Um docker cujo stop não espera pelo fim do contêiner.
# program: docker
# scenario: docker stop espera 10 segundos e mata o processo que não trata SIGTERM
# red because: (?s)container baleia.*only after the grace period of 10 s, SIGKILL.*it still runs
case $1 in stop) "$real" "$@" > /dev/null 2>&1 & echo "$2" ;; *) exec "$real" "$@" ;; esac
