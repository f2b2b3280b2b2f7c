# A host that has a container's address, too, and answers instead of the container.
# pt: Um host que também tem o endereço de um contêiner e responde no lugar dele.
# program: docker
# scenario: O ping entre dois contêineres passa pela ponte, à vista do host
# red because: (?s)ping to the container conteiner1.*from its own address.*host's interfaces
# undo: ip -o -4 address show dev docker0 | sed -n "s|.* inet \([0-9.]*/32\) .*|\1|p" | xargs -r -I @ ip address del @ dev docker0
case "$*" in
    *--link=conteiner1*)
        address=$("$real" inspect --format '{{range .NetworkSettings.Networks}}{{.IPAddress}}{{end}}' conteiner1)
        sudo ip address add "$address/32" dev docker0
        ;;
esac
exec "$real" "$@"
