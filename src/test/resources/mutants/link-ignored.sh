# A docker that forgets --link.
# program: docker
# scenario: Um link tem mão única: só quem o pediu conhece o nome do outro
# red because: conteiner1
for argument; do shift; [ "$argument" = --link=conteiner1 ] || set -- "$@" "$argument"; done
exec "$real" "$@"
