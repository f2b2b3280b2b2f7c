# A docker info that does not tell one network driver, although the daemon is right.
# pt: Um docker info que não conta um driver de rede, embora o daemon esteja certo.
# program: docker
# scenario: O Docker diz com que drivers sabe fazer redes
# red because: (?s)network drivers.*among them bridge, host, null
case $1 in info) "$real" "$@" | sed '/Network:/s/ host / /' ;; *) exec "$real" "$@" ;; esac
