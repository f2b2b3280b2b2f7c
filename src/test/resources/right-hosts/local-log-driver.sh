# dockerd keeps the output of containers in its own format (--log-driver=local).
# scenarios: O que um contêiner parado mostrou pode ser lido.*|docker kill mata o processo na hora
restart_dockerd --log-driver=local
