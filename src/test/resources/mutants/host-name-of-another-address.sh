# A docker whose containers see the addresses of the host.
# pt: Um docker cujos contêineres veem os endereços do host.
# program: docker
# scenario: O debian de hoje não tem ip nem ping
# red because: (?s)container conteiner1 in the network bridge
case "$*" in run*) shift; exec "$real" run --network=host "$@" ;; *) exec "$real" "$@" ;; esac
