# A dockerd that makes no rules in the firewall.
# pt: Um dockerd que não faz regras no firewall.
# scenario: O que chega à porta do host é desviado pela regra para o contêiner
# red because: (?s)was to end with 0|the firewall\'s rule for the host\'s port 8080
restart_dockerd --iptables=false
