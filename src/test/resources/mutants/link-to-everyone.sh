# A docker that links a container to the container before it without --link.
# pt: Um docker que liga o contêiner ao anterior sem --link.
# program: docker
# scenario: Sem --link, um contêiner da rede bridge padrão não conhece o nome do outro
# red because: (?s)/etc/hosts of the container conteiner2.*neither the name conteiner1
case "$*" in run*--name=conteiner2*) shift; exec "$real" run --link=conteiner1 "$@" ;; *) exec "$real" "$@" ;; esac
