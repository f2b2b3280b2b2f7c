# A docker that saves another image than the named one.
# pt: Um docker que salva outra imagem, e não a pedida.
# program: docker
# scenario: As camadas de nginx, uma sobre a outra, são o que um contêiner vê
# red because: (?s)manifest of the image nginx.*and no other image
case "$*" in
    'save nginx') "$real" pull --quiet hello-world >/dev/null && exec "$real" save hello-world ;;
    *) exec "$real" "$@" ;;
esac
