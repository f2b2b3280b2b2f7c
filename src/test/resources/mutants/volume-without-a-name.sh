# A docker that gives each container a new volume in place of the named one.
# pt: Um docker que dá a cada contêiner um volume novo no lugar do volume com nome.
# program: docker
# scenario: O que um contêiner escreveu se perde com ele, e o que escreveu num volume fica
# red because: (?s)(No such file|knows no volume|volume cofre)
for argument; do shift; [ "$argument" != --volume=cofre:/cofre ] || argument=--volume=/cofre; set -- "$@" "$argument"; done
exec "$real" "$@"
