# A docker whose kill goes on for six seconds when the container has ended.
# pt: Um docker cujo kill dura mais seis segundos depois do fim do contêiner.
# program: docker
# scenario: docker kill mata o processo na hora
# red because: (?s)container baleia.*`docker kill baleia` ends when the container has ended.*took \d{4} ms
case $1 in kill) "$real" "$@"; sleep 6 ;; *) exec "$real" "$@" ;; esac
