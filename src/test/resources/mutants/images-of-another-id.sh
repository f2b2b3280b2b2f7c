# A docker whose list of images tells wrong ids, although the daemon is right.
# pt: Um docker cuja lista de imagens traz ids errados, embora o daemon esteja certo.
# program: docker
# scenario: Uma imagem está no host depois de baixada
# red because: (?s)image debian.*what the daemon has.*0123456789ab
case $1 in images) "$real" "$@" | sed -E 's/ [0-9a-f]{12} / 0123456789ab /' ;; *) exec "$real" "$@" ;; esac
