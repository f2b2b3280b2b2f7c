# dockerd keeps the output of containers in two small files (--log-opt=max-size, --log-opt=max-file).
# scenarios: O que um contêiner parado mostrou pode ser lido.*|Um contêiner vive tanto quanto.*
restart_dockerd --log-opt=max-size=64k --log-opt=max-file=2
