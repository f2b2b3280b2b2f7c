# A docker that tells a container the address of another in its environment.
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
