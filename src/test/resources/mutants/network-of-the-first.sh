# A docker that gives the second container the network of the first.
# pt: Um docker que dá ao segundo contêiner a rede do primeiro.
# program: docker
# scenario: O ping entre dois contêineres passa pela ponte, à vista do host
# red because: (?s)container conteiner2|ping|packets on docker0
case "$*" in
    run*--name=conteiner2*) exec "$real" run --name=conteiner2 --network=container:conteiner1 --rm --tty --interactive debian /bin/bash ;;
    *) exec "$real" "$@" ;;
esac
