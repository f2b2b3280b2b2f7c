# dockerd copies the layers of images (--storage-driver=vfs).
# scenarios: O sistema de arquivos de um contêiner é só dele|Um contêiner parado recomeça.*
tags=$(docker images --format '{{.Repository}}:{{.Tag}}' | grep --invert-match '<none>')
docker save $tags > /tmp/images.tar
restart_dockerd --storage-driver=vfs
docker load --quiet --input /tmp/images.tar > /dev/null
rm /tmp/images.tar
