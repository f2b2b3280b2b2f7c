# A docker whose link brings an environment to both containers.
# pt: Um docker cujo link leva variáveis de ambiente aos dois contêineres.
# program: docker
# scenario: Um link também leva variáveis de ambiente
# red because: (?s)environment of the container conteiner1.*no variable with conteiner2
case "$*" in run*--name=conteiner1*) shift; exec "$real" run --env=CONTEINER2_NAME=/conteiner1/conteiner2 "$@" ;; *) exec "$real" "$@" ;; esac
