# dockerd moves one layer at a time, and gives containers less time to end when it ends itself.
# scenarios: Uma imagem está no host depois de baixada|Um registro recebe.*
restart_dockerd --max-concurrent-downloads=1 --max-concurrent-uploads=1 --shutdown-timeout=3
