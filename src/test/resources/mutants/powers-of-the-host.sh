# A docker whose containers have all capabilities of root on the host.
# pt: Um docker cujos contêineres têm todas as capacidades de root no host.
# program: docker
# scenario: Um contêiner está isolado do host e dos outros contêineres, porque tem namespaces só seus
# red because: (?s)container um.*root may do less
case $1 in run) shift; exec "$real" run --privileged "$@" ;; *) exec "$real" "$@" ;; esac
