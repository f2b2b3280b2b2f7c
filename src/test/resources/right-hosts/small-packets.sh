# Networks have smaller packets (--mtu).
# scenarios: Cada contêiner tem um endereço na rede.*|O que chega à porta do host é desviado pela regra para o contêiner
restart_dockerd --mtu=1280
