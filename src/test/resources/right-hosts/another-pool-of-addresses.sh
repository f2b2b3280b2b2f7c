# New networks have other subnets (--default-address-pool).
# scenarios: Uma rede nova é uma ponte nova no host|Os contêineres têm endereço na rede escolhida.*
restart_dockerd --default-address-pool=base=10.201.0.0/16,size=26
