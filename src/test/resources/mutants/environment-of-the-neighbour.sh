# A docker that puts the address of another container into a container's environment.
# pt: Um docker que põe o endereço de outro contêiner no ambiente de um contêiner.
# program: docker
# scenario: Uma rede definida pelo usuário não compartilha variáveis de ambiente
# red because: (?s)environment of the container conteiner2.*NEIGHBOUR
case "$*" in
    run*--name=conteiner2*)
        shift
        address=$("$real" inspect --format '{{range .NetworkSettings.Networks}}{{.IPAddress}}{{end}}' conteiner1)
        exec "$real" run --env="NEIGHBOUR=$address" "$@"
        ;;
    *) exec "$real" "$@" ;;
esac
