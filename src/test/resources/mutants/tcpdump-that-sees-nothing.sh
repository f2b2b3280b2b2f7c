# A tcpdump that shows no echo of the bridge.
# pt: Um tcpdump que não mostra nenhum eco da ponte.
# program: tcpdump
# scenario: O ping passa pela ponte da rede, à vista do host
# red because: (?s)packets on br-.*an echo request from.*\[\]
exec "$real" "$@" arp
