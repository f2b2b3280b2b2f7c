# A docker whose firewall redirects a port that nobody published to a container.
# pt: Um docker cujo firewall desvia para um contêiner uma porta que ninguém publicou.
# program: docker
# scenario: Sem --publish, nenhuma porta do host leva ao contêiner
# red because: (?s)ports of the container nginx.*9090
# undo: iptables --table nat -S DOCKER | sed -n "s/^-A \(.*--dport 9090 .*\)/-D \1/p" | xargs -r iptables --table nat
case "$*" in
    'port nginx')
        address=$("$real" inspect --format '{{range .NetworkSettings.Networks}}{{.IPAddress}}{{end}}' nginx)
        sudo iptables --table nat --append DOCKER --protocol tcp --dport 9090 --jump DNAT --to-destination "$address:80"
        ;;
esac
exec "$real" "$@"
