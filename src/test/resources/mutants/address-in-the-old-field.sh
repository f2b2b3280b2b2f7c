# A docker that shows the address in a user-defined network in the old field, too.
# pt: Um docker que também mostra no campo antigo o endereço numa rede definida pelo usuário.
# program: docker
# scenario: Numa rede definida pelo usuário, o endereço não está onde a apostila o procura
# red because: was to show "\[\]"
case "$*" in
    inspect*'{{ .NetworkSettings.IPAddress }}'*) exec "$real" inspect -f '[{{range .NetworkSettings.Networks}}{{.IPAddress}}{{end}}]' nginx ;;
    *) exec "$real" "$@" ;;
esac
