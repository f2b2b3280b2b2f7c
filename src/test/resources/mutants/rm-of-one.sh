# A docker whose rm removes the first of the named containers only.
# pt: Um docker cujo rm remove só o primeiro dos contêineres.
# program: docker
# scenario: Contêineres parados ficam no host até serem removidos
# red because: (?s)list of containers.*no container.*debian
case $1 in rm) exec "$real" rm "$2" ;; *) exec "$real" "$@" ;; esac
