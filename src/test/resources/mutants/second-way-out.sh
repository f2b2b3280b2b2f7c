# A docker whose containers have a second default route.
# pt: Um docker cujos contêineres têm uma segunda rota padrão.
# program: docker
# scenario: Cada contêiner tem um endereço na rede, a ponte como gateway e uma interface ligada a ela
# red because: (?s)way out of the network bridge.*seen on the screen:.*\.77
case "$*" in
    run*debian\ /bin/bash)
        for argument; do shift; [ "$argument" = /bin/bash ] || set -- "$@" "$argument"; done
        shift
        exec "$real" run --cap-add=NET_ADMIN "$@" sh -c '
            gateway=$(ip route | awk "/^default/ { print \$3 }")
            ip route add default via "${gateway%.*}.77" metric 500
            exec /bin/bash'
        ;;
    *) exec "$real" "$@" ;;
esac
