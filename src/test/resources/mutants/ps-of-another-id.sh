# A docker whose list of containers tells wrong ids, although the daemon is right.
# pt: Um docker cuja lista de contêineres traz ids errados, embora o daemon esteja certo.
# program: docker
# scenario: Um processo em primeiro plano mantém o contêiner em execução
# red because: (?s)list of containers.*what the daemon has.*0123456789ab baleia
case $1 in ps) "$real" "$@" | sed -E 's/^[0-9a-f]{12}/0123456789ab/' ;; *) exec "$real" "$@" ;; esac
