# A docker whose rm without a container ends with 0.
# pt: Um docker cujo rm sem contêiner termina com 0.
# program: docker
# scenario: Sem nenhum contêiner, não há o que remover e o comando falha
# red because: was to end with 1, and ended with 0
case "$*" in rm) exit 0 ;; *) exec "$real" "$@" ;; esac
