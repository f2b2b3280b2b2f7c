# Ports are published without docker-proxy (--userland-proxy=false).
# scenarios: De dentro do host, por 127.0.0.1.*|A porta é do contêiner enquanto ele está em execução|O que chega à porta do host é desviado pela regra para o contêiner
restart_dockerd --userland-proxy=false
