# A docker that resolves the names of containers in the default bridge network, too.
# pt: Um docker que resolve nomes de contêineres também na rede bridge padrão.
# program: docker
# scenario: Sem --link, um contêiner da rede bridge padrão não conhece o nome do outro
# red because: (?s)/etc/hosts of the container conteiner2.*neither the name conteiner1
case "$*" in
    run*--name=conteiner2*)
        shift
        exec "$real" run --add-host="conteiner1:$("$real" inspect --format '{{range .NetworkSettings.Networks}}{{.IPAddress}}{{end}}' conteiner1)" "$@"
        ;;
    *) exec "$real" "$@" ;;
esac
