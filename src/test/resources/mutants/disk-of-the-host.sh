# A docker whose containers have a disk of the host.
# pt: Um docker cujos contêineres têm um disco do host.
# program: docker
# scenario: Um contêiner está isolado do host e dos outros contêineres, porque tem namespaces só seus
# red because: (?s)container um.*no disk of the host.*\[/dev/disk\]
disk=$(find /dev -type b | head -n 1)
case $1 in run) shift; exec "$real" run --device="$disk:/dev/disk" "$@" ;; *) exec "$real" "$@" ;; esac
