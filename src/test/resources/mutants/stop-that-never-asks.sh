# A docker whose stop waits, and sends no SIGTERM before SIGKILL.
# program: docker
# scenario: docker stop não espera por um processo que atende a SIGTERM
# red because: How long `docker stop baleia` took
case $1 in stop) sleep 10; "$real" kill "$2" ;; *) exec "$real" "$@" ;; esac
