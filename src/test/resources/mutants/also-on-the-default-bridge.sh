# A docker that puts a container on the default bridge, too, not only on the chosen network.
# pt: Um docker que põe o contêiner também na rede bridge padrão, e não só na rede escolhida.
# program: docker
# scenario: Os contêineres têm endereço na rede escolhida, e a ponte dela como gateway
# red because: (?s)(way out of the network neotech|container conteiner1 in the network neotech)
case "$*" in
    run*--network=neotech*)
        shift
        "$real" create "$@" >/dev/null
        "$real" network connect bridge conteiner1
        exec "$real" start --attach --interactive conteiner1
        ;;
    *) exec "$real" "$@" ;;
esac
