# Containers have other limits of files and a larger /dev/shm (--default-ulimit, --default-shm-size).
# scenarios: O sistema de arquivos de um contêiner é só dele|Um processo em primeiro plano.*
restart_dockerd --default-ulimit=nofile=512:1024 --default-shm-size=128M
