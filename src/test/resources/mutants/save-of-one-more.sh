# A docker that saves another image besides.
# program: docker
# scenario: As camadas de nginx, uma sobre a outra, são o que um contêiner vê
# red because: images in the manifest, which are all to be nginx
case $1 in
    save) "$real" pull --quiet hello-world >/dev/null; exec "$real" save "$2" hello-world ;;
    *) exec "$real" "$@" ;;
esac
