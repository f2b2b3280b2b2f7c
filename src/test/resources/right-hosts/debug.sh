# dockerd tells more about its work (--debug).
# scenarios: A porta é do contêiner enquanto ele está em execução
restart_dockerd --debug
