# A docker whose link gives the name with another address.
# pt: Um docker cujo link dá o nome com outro endereço.
# program: docker
# scenario: O contêiner que pede o link encontra o nome do outro em /etc/hosts
# red because: (?s)/etc/hosts of the container conteiner2.*the name conteiner1 for its address
for argument; do shift; [ "$argument" != --link=conteiner1 ] || argument=--add-host=conteiner1:172.17.0.99; set -- "$@" "$argument"; done
exec "$real" "$@"
