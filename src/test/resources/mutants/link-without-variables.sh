# A docker whose link brings no environment.
# pt: Um docker cujo link não leva variáveis de ambiente.
# program: docker
# scenario: Um link também leva variáveis de ambiente
# red because: (?s)environment of the container conteiner2.*the variable CONTEINER1_NAME
case "$*" in
    *--link=conteiner1*)
        address=$("$real" inspect --format '{{range .NetworkSettings.Networks}}{{.IPAddress}}{{end}}' conteiner1)
        for argument; do shift; [ "$argument" != --link=conteiner1 ] || argument=--add-host=conteiner1:$address; set -- "$@" "$argument"; done
        ;;
esac
exec "$real" "$@"
