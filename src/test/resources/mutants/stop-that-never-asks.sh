# A docker whose stop sends no SIGTERM before SIGKILL.
# pt: Um docker cujo stop não envia SIGTERM antes de SIGKILL.
# program: docker
# scenario: docker stop não espera por um processo que trata SIGTERM
# red because: (?s)container baleia.*got SIGTERM \(15\) and ended by itself.*kill 9 
case $1 in stop) exec "$real" kill "$2" ;; *) exec "$real" "$@" ;; esac
