# The default bridge network has another subnet (--bip).
# scenarios: Cada contêiner tem um endereço na rede.*|O que chega à porta do host é desviado pela regra para o contêiner
restart_dockerd --bip=10.200.3.1/24
