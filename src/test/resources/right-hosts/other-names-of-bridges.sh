# The bridge of the host has another name and address (--bridge).
# scenarios: Cada contêiner tem um endereço na rede.*
ip link add course type bridge
ip address add 10.202.0.1/24 dev course
ip link set course up
restart_dockerd --bridge=course
