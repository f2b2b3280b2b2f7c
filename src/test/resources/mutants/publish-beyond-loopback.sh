# A docker that publishes a port on all addresses, not only on the chosen one.
# pt: Um docker que publica uma porta em todos os endereços, e não só no escolhido.
# program: docker
# scenario: Publicada só em 127.0.0.1, a porta não responde no endereço do host
# red because: (?s)ports of the container nginx.*at 127\.0\.0\.1 alone.*9090
for argument; do shift; set -- "$@" "$argument"; [ "$argument" != --publish=127.0.0.1:8080:80 ] || set -- "$@" --publish=9090:80; done
exec "$real" "$@"
