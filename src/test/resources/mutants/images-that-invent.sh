# A docker that lists an image that nobody has pulled, although the daemon is right.
# pt: Um docker que lista uma imagem que ninguém baixou, embora o daemon esteja certo.
# program: docker
# scenario: Uma imagem está no host depois de baixada
# red because: (?s)image debian.*expected: +not listed.*screen: +\[debian:latest\].*daemon: +\[\]
case $1 in
    images)
        [ -z "$("$real" images --quiet)" ] || exec "$real" images
        printf '%-13s%-10s%-15s%-14s%s\n' REPOSITORY TAG 'IMAGE ID' CREATED SIZE debian latest 0123456789ab '2 weeks ago' 117MB
        ;;
    *) exec "$real" "$@" ;;
esac
