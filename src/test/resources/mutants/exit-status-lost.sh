# A docker whose run always ends with 0.
# pt: Um docker cujo run sempre termina com 0.
# program: docker
# scenario: Control\+D encerra o shell com o código do último comando
# red because: was to end with 7
case $1 in run) "$real" "$@" || exit 0 ;; *) exec "$real" "$@" ;; esac
