# A docker logs that shows the output of all containers.
# pt: Um docker logs que mostra a saída de todos os contêineres.
# program: docker
# scenario: O que um contêiner parado mostrou pode ser lido até que ele seja removido
# red because: bom dia
if [ "$1" = logs ] && [ "$2" = outra ]; then "$real" logs baleia; fi
exec "$real" "$@"
