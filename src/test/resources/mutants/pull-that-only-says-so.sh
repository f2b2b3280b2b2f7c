# A docker that reports a pull but pulls nothing.
# program: docker
# scenario: Uma imagem está no host depois de baixada
# red because: (?s)image debian.*expected: +listed
case $1 in pull) printf 'Status: Downloaded newer image\ndocker.io/library/debian:latest\n' ;; *) exec "$real" "$@" ;; esac
