# A docker that shows no address in a user-defined network.
# pt: Um docker que não mostra nenhum endereço numa rede definida pelo usuário.
# program: docker
# scenario: Numa rede definida pelo usuário, o endereço não está onde a apostila o procura
# red because: expected an address
case "$*" in inspect*println*) echo ;; *) exec "$real" "$@" ;; esac
