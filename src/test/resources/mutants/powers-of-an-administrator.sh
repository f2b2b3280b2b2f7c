# A docker whose containers may administer the machine.
# pt: Um docker cujos contêineres podem administrar a máquina.
# program: docker
# scenario: Um contêiner está isolado do host e dos outros contêineres, porque tem namespaces só seus
# red because: (?s)container um.*has none of.*\[SYS_ADMIN\]
case $1 in run) shift; exec "$real" run --cap-add=SYS_ADMIN "$@" ;; *) exec "$real" "$@" ;; esac
