# Containers search names in other domains, too (--dns-search, --dns-opt).
# scenarios: Os dois contêineres se conhecem pelo nome.*|Sem --link.*
restart_dockerd --dns-search=laboratorio.example --dns-opt=ndots:2 --dns-opt=timeout:1
