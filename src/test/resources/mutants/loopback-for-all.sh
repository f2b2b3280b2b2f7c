# A dockerd that publishes ports on 127.0.0.1 only.
# pt: Um dockerd que só publica portas em 127.0.0.1.
# scenario: A porta é do contêiner enquanto ele está em execução
# red because: (?s)ports of the container nginx.*its port 80 on the host\'s port 8080
restart_dockerd --ip=127.0.0.1
