# A docker whose stop goes on for six seconds when the container has ended.
# pt: Um docker cujo stop dura mais seis segundos depois do fim do contêiner.
# program: docker
# scenario: docker stop não espera por um processo que trata SIGTERM
# red because: (?s)container baleia.*`docker stop baleia` ends when the container has ended.*took \d{4} ms
case $1 in stop) "$real" "$@"; sleep 6 ;; *) exec "$real" "$@" ;; esac
