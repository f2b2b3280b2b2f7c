# A docker whose stop does not wait.
# program: docker
# scenario: docker stop espera 10 segundos e mata o processo que ignora SIGTERM
# red because: How long `docker stop baleia` took
case $1 in stop) shift; exec "$real" stop --time=0 "$@" ;; *) exec "$real" "$@" ;; esac
