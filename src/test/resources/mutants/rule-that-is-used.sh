# A host that itself uses the published port.
# pt: Um host que usa, ele mesmo, a porta publicada.
# program: docker
# scenario: O host fala com o contêiner pelo endereço dele, sem passar pela regra
# red because: (?s)the firewall\'s rule for the host\'s port 8080.*was used 0 time
case $1 in inspect) curl --silent --output /dev/null "http://$(ip route get 8.8.8.8 | awk '{ print $7 }'):8080" ;; esac
exec "$real" "$@"
