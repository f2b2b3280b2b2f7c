# A docker whose link also gives the first container the name of the second.
# pt: Um docker cujo link também dá ao primeiro contêiner o nome do segundo.
# program: docker
# scenario: Um link tem mão única: o contêiner que não o pediu não conhece o nome do outro
# red because: (?s)ping to the container conteiner2.*nobody knows its name
case "$*" in
    *--link=conteiner1*)
        address=$("$real" inspect --format '{{range .NetworkSettings.Networks}}{{.IPAddress}}{{end}}' conteiner1)
        "$real" exec conteiner1 sh -c "echo ${address%.*}.$((${address##*.} + 1)) conteiner2 >> /etc/hosts"
        ;;
esac
exec "$real" "$@"
