# A docker whose prune kills and removes running containers, too.
# pt: Um docker cujo prune também mata e remove contêineres em execução.
# program: docker
# scenario: docker container prune remove os contêineres parados e só eles
# red because: (?s)knows no container 'outra'
case "$*" in "container prune"*) "$real" kill $("$real" ps --quiet) >/dev/null; exec "$real" "$@" ;; *) exec "$real" "$@" ;; esac
