# A tcpdump that does not show replies.
# pt: Um tcpdump que não mostra respostas.
# program: tcpdump
# scenario: O ping entre dois contêineres passa pela ponte, à vista do host
# red because: (?s)packets on docker0.*an echo request from.*and the reply to it
exec "$real" "$@" "icmp[icmptype] != icmp-echoreply"
