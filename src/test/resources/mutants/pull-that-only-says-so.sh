# A docker that reports a pull but pulls nothing.
# pt: Um docker que diz que baixou, mas não baixa nada.
# program: docker
# scenario: Uma imagem está no host depois de baixada
# red because: (?s)image debian.*expected: +listed
case $1 in pull) printf 'Status: Downloaded newer image\ndocker.io/library/debian:latest\n' ;; *) exec "$real" "$@" ;; esac
