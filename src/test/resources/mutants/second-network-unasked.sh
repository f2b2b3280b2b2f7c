# A docker that also connects a new container to the newest network.
# pt: Um docker que também conecta um contêiner novo à rede mais nova.
# program: docker
# scenario: Sem --driver, a rede nova é do driver bridge; sem --network, o contêiner entra na rede bridge padrão
# red because: (?s)container conteiner1 in the network (bridge.*and no other|neotech.*no address)
case $1 in
    run)
        shift
        "$real" create "$@" > /dev/null
        "$real" network connect neotech conteiner1
        exec "$real" start --attach --interactive conteiner1
        ;;
    *) exec "$real" "$@" ;;
esac
