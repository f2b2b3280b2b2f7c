# Each answer of the daemon is 0.1 to 0.3 s late.
# asked: .
# scenario: A porta é do contêiner enquanto ele está em execução
# instead: jitter
