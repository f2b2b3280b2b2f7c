# A docker whose containers have another way out of the network.
# pt: Um docker cujos contêineres têm outra saída da rede.
# program: docker
# scenario: Os contêineres têm endereço na rede escolhida, e a ponte dela como gateway
# red because: (?s)way out of the network neotech
case "$1 $2" in "network create") exec "$real" network create --internal "$3" ;; *) exec "$real" "$@" ;; esac
