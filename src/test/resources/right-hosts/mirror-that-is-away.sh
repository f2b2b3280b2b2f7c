# dockerd asks a registry mirror first that is away, and then the usual one (--registry-mirror, twice).
# scenarios: Uma imagem está no host depois de baixada|Um registro recebe.*
first=(--registry-mirror=http://127.0.0.1:9)
restart_dockerd
