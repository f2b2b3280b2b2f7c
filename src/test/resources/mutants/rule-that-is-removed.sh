# A host that removes the rule of a published port.
# pt: Um host que remove a regra de uma porta publicada.
# program: docker
# scenario: O host fala com o contêiner pelo endereço dele, sem passar pela regra
# red because: (?s)(the firewall\'s rule for the host\'s port 8080|packets on docker0)
case $1 in inspect) sudo iptables --table nat --flush DOCKER ;; esac
exec "$real" "$@"
