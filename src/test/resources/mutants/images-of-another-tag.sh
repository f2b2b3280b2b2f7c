# A docker whose list of images tells another tag, although the daemon is right.
# pt: Um docker cuja lista de imagens traz outra etiqueta, embora o daemon esteja certo.
# program: docker
# scenario: Uma imagem está no host depois de baixada
# red because: (?s)image debian.*what the daemon has.*debian:oldest
case $1 in images) "$real" "$@" | sed 's/ latest / oldest /' ;; *) exec "$real" "$@" ;; esac
