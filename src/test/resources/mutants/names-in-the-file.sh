# A docker that writes the names of a user-defined network into /etc/hosts.
# pt: Um docker que escreve em /etc/hosts os nomes de uma rede definida pelo usuário.
# program: docker
# scenario: Os dois contêineres se conhecem pelo nome, e não por /etc/hosts
# red because: (?s)/etc/hosts of the container conteiner2.*neither the name conteiner1
case "$*" in
    run*--name=conteiner2*)
        shift
        exec "$real" run --add-host="conteiner1:$("$real" inspect --format '{{range .NetworkSettings.Networks}}{{.IPAddress}}{{end}}' conteiner1)" "$@"
        ;;
    *) exec "$real" "$@" ;;
esac
