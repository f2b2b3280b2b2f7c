# A docker whose containers hold every capability.
# pt: Um docker cujos contêineres têm todas as capacidades.
# program: docker
# scenario: Um contêiner está isolado do host e dos outros contêineres, porque tem namespaces só seus
# red because: (?s)container um.*has none of.*\[DAC_READ_SEARCH, .*SYS_TIME\]
case $1 in run) shift; exec "$real" run --cap-add=ALL "$@" ;; *) exec "$real" "$@" ;; esac
