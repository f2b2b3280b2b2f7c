# A firewall that lets packets pass between the networks of containers.
# pt: Um firewall que deixa passar pacotes entre as redes dos contêineres.
# scenario: De outra rede, e da rede bridge padrão, o contêiner não é alcançado
# red because: (?s)ping to the container conteiner1.*it does not answer
throw_away
iptables --insert DOCKER-USER --jump ACCEPT
