# A docker that lists an image that nobody has pulled, although the daemon is right.
# pt: Um docker que lista uma imagem que ninguém baixou, embora o daemon esteja certo.
# program: docker
# scenario: Uma imagem está no host depois de baixada
# red because: (?s)image debian.*expected: +not listed.*screen: +\[debian:latest\].*daemon: +\[\]
"$real" "$@" || exit
[ "$1" != images ] || [ -n "$("$real" images --quiet)" ] || echo 'debian       latest    0123456789ab   2 weeks ago   117MB'
