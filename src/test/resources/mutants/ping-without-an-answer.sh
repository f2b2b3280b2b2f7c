# A host whose containers do not answer to ping.
# pt: Um host cujos contêineres não respondem ao ping.
# program: docker
# scenario: O ping entre dois contêineres passa pela ponte, à vista do host
# red because: (?s)ping to the container conteiner1.*it answers, from its own address
case "$*" in
    *--link=conteiner1*)
        sudo nsenter --net --target "$("$real" inspect --format '{{.State.Pid}}' conteiner1)" sysctl --quiet --write net.ipv4.icmp_echo_ignore_all=1
        ;;
esac
exec "$real" "$@"
