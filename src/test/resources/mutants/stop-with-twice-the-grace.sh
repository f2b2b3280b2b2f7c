# A docker whose stop waits for 20 seconds.
# pt: Um docker cujo stop espera 20 segundos.
# program: docker
# scenario: docker stop espera 10 segundos e mata o processo que não trata SIGTERM
# red because: (?s)container baleia.*only after the grace period of 10 s, SIGKILL.*kill 9.*lines between the signals: (1[6-9]|2\d)\b
case $1 in stop) shift; exec "$real" stop --time=20 "$@" ;; *) exec "$real" "$@" ;; esac
