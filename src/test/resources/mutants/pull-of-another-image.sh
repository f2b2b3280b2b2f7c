# A docker that pulls one image and calls it by another's name.
# program: docker
# scenario: Uma imagem está no host depois de baixada
# red because: (?s)image debian.*pulled from the registry by this name
case "$*" in
    'pull debian')
        "$real" pull hello-world
        "$real" tag hello-world debian
        "$real" rmi hello-world
        ;;
    *) exec "$real" "$@" ;;
esac
