# A docker whose containers join the newest network, although nobody asks for it.
# pt: Um docker cujos contêineres entram na rede mais nova, embora ninguém o peça.
# program: docker
# scenario: Sem --driver, a rede nova é do driver bridge; sem --network, o contêiner entra na rede bridge padrão
# red because: (?s)container conteiner1 in the network bridge.*the address that the daemon gave it
case "$*" in run*) shift; exec "$real" run --network=neotech "$@" ;; *) exec "$real" "$@" ;; esac
