# A tcpdump that does not show how a connection is accepted.
# pt: Um tcpdump que não mostra como uma conexão é aceita.
# program: tcpdump
# scenario: O que chega à porta do host é desviado pela regra para o contêiner
# red because: (?s)packets on docker0.*a connection from one of
exec "$real" "$@" "not tcp or tcp[tcpflags] & tcp-syn == 0"
