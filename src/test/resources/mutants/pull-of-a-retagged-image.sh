# A docker that calls the pulled image by another name in the registry.
# pt: Um docker que dá à imagem baixada outro nome no registro.
# program: docker
# scenario: Um registro recebe uma imagem com docker push e a devolve com docker pull
# red because: (?s)image localhost:5000/debian.*(expected: +listed|pulled from the registry by this name)
case "$*" in
    'pull localhost:5000/debian') "$real" tag debian localhost:5000/debian && echo 'localhost:5000/debian:latest' ;;
    *) exec "$real" "$@" ;;
esac
