# dockerd also listens on a port for its metrics (--metrics-addr), with a label and features that are not final (--experimental).
# scenarios: De dentro do host, por 127.0.0.1.*|Sem --publish.*|O Docker diz com que drivers.*
restart_dockerd --metrics-addr=127.0.0.1:9323 --experimental --label=sala=12
