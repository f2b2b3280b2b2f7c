# A docker whose kill waits for six seconds before it kills.
# pt: Um docker cujo kill espera seis segundos antes de matar.
# program: docker
# scenario: docker kill mata o processo na hora
# red because: (?s)container baleia.*`docker kill baleia` ends when the container has ended.*took \d{4} ms
case $1 in kill) sleep 6; exec "$real" "$@" ;; *) exec "$real" "$@" ;; esac
