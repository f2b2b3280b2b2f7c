# A docker whose new networks use another driver.
# pt: Um docker cujas redes novas usam outro driver.
# program: docker
# scenario: Sem --driver, a rede nova é do driver bridge; sem --network, o contêiner entra na rede bridge padrão
# red because: (?s)network neotech.*one, of the driver bridge.*macvlan
case "$1 $2" in "network create") exec "$real" network create --driver=macvlan "$3" ;; *) exec "$real" "$@" ;; esac
