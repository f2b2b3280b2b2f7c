# The firewall of the host is the older one of the kernel (iptables-legacy).
# scenarios: O que chega à porta do host é desviado pela regra para o contêiner
throw_away
update-alternatives --quiet --set iptables /usr/sbin/iptables-legacy
restart_dockerd
