# A docker that saves another image, too.
# pt: Um docker que salva também outra imagem.
# program: docker
# scenario: As camadas de nginx, uma sobre a outra, são o que um contêiner vê
# red because: (?s)manifest of the image nginx.*and no other image
case $1 in
    save) "$real" pull --quiet hello-world >/dev/null; exec "$real" save "$2" hello-world ;;
    *) exec "$real" "$@" ;;
esac
