# A docker logs that shows the output of all containers.
# program: docker
# scenario: O que um contêiner parado mostrou pode ser lido até que ele seja removido
# red because: bom dia
if [ "$1" = logs ] && [ "$2" = outra ]; then "$real" logs baleia; fi
exec "$real" "$@"
