# A docker whose list of containers tells status 0 for all, although the daemon is right.
# pt: Um docker cuja lista de contêineres traz o código 0 para todos, embora o daemon esteja certo.
# program: docker
# scenario: Control\+D encerra o shell com o código do último comando
# red because: (?s)listed as ended with status 7.*screen: .*0.*daemon: .*Exited \(7\)
case $1 in ps) "$real" "$@" | sed 's/Exited ([0-9]*)/Exited (0)/' ;; *) exec "$real" "$@" ;; esac
