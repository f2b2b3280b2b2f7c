# Containers ask other name servers (--dns).
# scenarios: Uma rede definida pelo usuário não compartilha variáveis.*|O contêiner que pede o link.*
restart_dockerd --dns=192.0.2.53 --dns-search=example
