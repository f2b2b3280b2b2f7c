# A docker whose network connect does nothing.
# pt: Um docker cujo network connect não faz nada.
# program: docker
# scenario: Um link tem mão única: o contêiner que não o pediu não conhece o nome do outro
# red because: (?s)ping to the container conteiner2.*it answers, from its own address
case "$1 $2" in "network connect") exit 0 ;; *) exec "$real" "$@" ;; esac
