# A firewall that lets a container reach the address of a container of another network.
# pt: Um firewall que deixa um contêiner chegar ao endereço de um contêiner de outra rede.
# scenario: Um contêiner de outra rede chega ao contêiner pela porta publicada, e não pelo endereço dele
# red because: was to end with 28, and ended with 0
throw_away
iptables --insert DOCKER-USER --jump ACCEPT
