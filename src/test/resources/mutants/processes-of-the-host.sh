# A docker whose containers see the host's processes.
# pt: Um docker cujos contêineres veem os processos do host.
# program: docker
# scenario: Um contêiner está isolado do host e dos outros contêineres, porque tem namespaces só seus
# red because: (?s)container um.*its own, and nobody else's
case $1 in run) shift; exec "$real" run --pid=host "$@" ;; *) exec "$real" "$@" ;; esac
