# A tar that does not extract one file of the image.
# pt: Um tar que não extrai um arquivo da imagem.
# program: tar
# scenario: As camadas de nginx, uma sobre a outra, são o que um contêiner vê
# red because: (?s)archive nginx.tar.*all that the archive holds.*only there
case "$*" in
    *--extract*nginx.tar) "$real" "$@" --exclude='*index.json' --exclude=repositories ;;
    *) exec "$real" "$@" ;;
esac
