# A docker whose kill of a stopped container ends with 0.
# pt: Um docker cujo kill de um contêiner parado termina com 0.
# program: docker
# scenario: Um contêiner parado pode ser parado de novo, mas docker kill falha
# red because: `docker kill baleia` was to end with 1, and ended with 0
case $1 in kill) "$real" "$@"; exit 0 ;; *) exec "$real" "$@" ;; esac
