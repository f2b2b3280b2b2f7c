# The firewall of the host forwards packets by default.
# scenarios: De outra rede, e da rede bridge padrão.*|O que chega à porta do host é desviado pela regra para o contêiner
throw_away
iptables --policy FORWARD ACCEPT
