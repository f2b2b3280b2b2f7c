# A docker that pulls one image and calls it by another's name.
# pt: Um docker que baixa uma imagem e lhe dá o nome de outra.
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
