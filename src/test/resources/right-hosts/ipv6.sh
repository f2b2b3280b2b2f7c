# The default bridge network has IPv6 addresses, too (--ipv6).
# scenarios: Cada contêiner tem um endereço na rede.*|O ping entre dois contêineres passa pela ponte.*|O contêiner que pede o link.*
sysctl --quiet --write net.ipv6.conf.all.disable_ipv6=0
restart_dockerd --ipv6 --fixed-cidr-v6=fd00:dead:beef::/64
