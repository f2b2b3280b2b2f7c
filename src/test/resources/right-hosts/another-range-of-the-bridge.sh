# The default bridge network gives out a part of its addresses (--fixed-cidr).
# scenarios: Cada contêiner tem um endereço na rede.*
restart_dockerd --fixed-cidr=172.17.4.0/24
