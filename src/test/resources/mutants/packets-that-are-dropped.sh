# A firewall that drops packets between the containers of a network.
# pt: Um firewall que descarta pacotes entre os contêineres de uma rede.
# program: docker
# scenario: Os dois contêineres se conhecem pelo nome, e não por /etc/hosts
# red because: (?s)ping to the container conteiner2.*it answers, from its own address
case "$*" in
    run*--name=conteiner2*)
        sudo nsenter --net --target "$("$real" inspect --format '{{.State.Pid}}' conteiner1)" iptables --insert INPUT --protocol icmp --jump DROP
        ;;
esac
exec "$real" "$@"
