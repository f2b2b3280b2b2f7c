# A docker whose prune removes nothing.
# pt: Um docker cujo prune não remove nada.
# program: docker
# scenario: docker container prune remove os contêineres parados e só eles
# red because: (?s)parado
case "$*" in "container prune"*) echo "Total reclaimed space: 0B" ;; *) exec "$real" "$@" ;; esac
