# A docker that forgets --link.
# pt: Um docker que esquece --link.
# program: docker
# scenario: O contêiner que pede o link encontra o nome do outro em /etc/hosts
# red because: (?s)/etc/hosts of the container conteiner2.*the name conteiner1
for argument; do shift; [ "$argument" = --link=conteiner1 ] || set -- "$@" "$argument"; done
exec "$real" "$@"
