# A dockerd that keeps no output of containers.
# pt: Um dockerd que não guarda a saída dos contêineres.
# scenario: O que um contêiner parado mostrou pode ser lido até que ele seja removido
# red because: `docker logs baleia` was to end with 0
restart_dockerd --log-driver=none
