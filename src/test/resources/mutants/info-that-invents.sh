# A docker info that tells a network driver that does not exist, although the daemon is right.
# pt: Um docker info que conta um driver de rede que não existe, embora o daemon esteja certo.
# program: docker
# scenario: O Docker diz com que drivers sabe fazer redes
# red because: (?s)network drivers.*teleport
case $1 in info) "$real" "$@" | sed '/Network:/s/$/ teleport/' ;; *) exec "$real" "$@" ;; esac
