# The host has more interfaces and addresses.
# scenarios: O contêiner vê as interfaces.*|Cada contêiner tem um endereço na rede.*|O que chega à porta do host é desviado pela regra para o contêiner
throw_away
ip link add second type bridge
ip address add 192.0.2.7/24 dev second
ip link set second up
