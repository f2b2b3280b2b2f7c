# A docker whose link gives each of the two containers the other's name.
# pt: Um docker cujo link dá a cada um dos dois contêineres o nome do outro.
# program: docker
# scenario: O contêiner que pede o link encontra o nome do outro em /etc/hosts
# red because: (?s)/etc/hosts of the container conteiner1.*neither the name conteiner2
case "$*" in
    *--link=conteiner1*)
        address=$("$real" inspect --format '{{range .NetworkSettings.Networks}}{{.IPAddress}}{{end}}' conteiner1)
        "$real" exec conteiner1 sh -c "echo ${address%.*}.$((${address##*.} + 1)) conteiner2 >> /etc/hosts"
        ;;
esac
exec "$real" "$@"
