# shellcheck shell=bash disable=SC2154,SC2317 # hand-out.sh, which reads this file, sets the variables; check calls the functions
# The exercises of the chapters on networks and ports.

# From here on, debian has ip and ping.
docker pull --quiet deepdive/debian >/dev/null
docker tag deepdive/debian debian
chapter "drivers"
check "three" says 'Network: bridge host' docker info
chapter "the default driver"
docker network create neotech >/dev/null
check "bridge" says 'neotech *bridge' docker network ls
detached conteiner1
check "the default network" says 172.17. docker exec conteiner1 ip address show
chapter "the networks of every host"
check "bridge" says 'bridge *bridge' docker network ls
check "host" says 'host *host' docker network ls
check "none" says 'none *null' docker network ls
check "docker0" says 172.17.0.1 ip address show docker0
two() { detached conteiner1 "$@" && detached conteiner2 "$@"; }
linked() { detached conteiner1 && detached conteiner2 --link=conteiner1; }
reaches() { docker exec "$1" ping -c 1 -W 5 "$2"; } # an answer comes at once, unless the machine is very slow
misses() { ! docker exec "$1" ping -c 1 -W 1 "$2"; }
chapter "addresses"
linked
check "of 1" says "$(address conteiner1)" docker exec conteiner1 ip address show
check "of 2" says "$(address conteiner2)" docker exec conteiner2 ip address show
check "the gateway" says 'default via 172.17.0.1' docker exec conteiner1 ip route show
check "the gateway of 2" says 'default via 172.17.0.1' docker exec conteiner2 ip route show
check "two interfaces" test "$(brctl show docker0 | grep --count veth)" = 2
captured() { tcpdump --interface "$1" -Nnnl icmp >capture 2>err & until_it grep listening err; }
chapter "a ping over the bridge"
linked; captured docker0
check "ping" reaches conteiner2 "$(address conteiner1)"
check "tcpdump shows it" until_it grep 'ICMP echo reply' capture
kill %%
chapter "without a link"
two
check "no name in hosts" hides conteiner1 docker exec conteiner2 cat /etc/hosts
check "no ping" misses conteiner2 conteiner1
chapter "with a link"
linked
check "a name in hosts" says conteiner1 docker exec conteiner2 cat /etc/hosts
check "not in the other" hides conteiner2 docker exec conteiner1 cat /etc/hosts
check "ping" reaches conteiner2 conteiner1
chapter "a link is one-way"
linked
check "no ping" misses conteiner1 conteiner2
docker network create neotech >/dev/null
docker network connect neotech conteiner1; docker network connect neotech conteiner2
check "in a network, ping" reaches conteiner1 conteiner2
chapter "the variables of a link"
linked
check "of 2" says CONTEINER1_NAME=/conteiner2/conteiner1 docker exec conteiner2 env
check "not of 1" hides conteiner2 docker exec conteiner1 env
chapter "leaving the default network"
detached conteiner1
docker network disconnect bridge conteiner1
check "no address" hides 172.17. docker exec conteiner1 ip address show
docker network connect bridge conteiner1
check "an address" says 172.17. docker exec conteiner1 ip address show
chapter "debian of today"
docker run --detach --name=conteiner1 localhost:5000/debian sleep infinity >/dev/null
check "no ip" ends 127 docker exec conteiner1 bash -c "ip address show"
check "no ping" ends 127 docker exec conteiner1 bash -c "ping conteiner2"
check "an address" says "$(address conteiner1)" docker exec conteiner1 hostname -I

chapter "a new network"
docker network create neotech >/dev/null
bridge=br-$(docker network ls | awk '$2 == "neotech" { print $1 }')
check "it is listed" says 'neotech *bridge' docker network ls
check "inspect" says neotech docker network inspect neotech
check "brctl" says "$bridge" brctl show
check "its interface" says "$bridge" ip address show "$bridge"
chapter "a network's name"
docker network create neotech >/dev/null; detached conteiner1 --network=neotech
check "not twice" ends 1 docker network create neotech
check "not removed" ends 1 docker network rm neotech
check "it is listed" says neotech docker network ls
chapter "addresses in the network"
docker network create neotech >/dev/null; two --network=neotech
check "of 1" says "$(address conteiner1)" docker exec conteiner1 ip address show
check "of 2" says "$(address conteiner2)" docker exec conteiner2 ip address show
check "the gateway" says 'default via' docker exec conteiner1 ip route show
check "the gateway of 2" says 'default via' docker exec conteiner2 ip route show
chapter "a ping over the network's bridge"
docker network create neotech >/dev/null
captured "br-$(docker network ls | awk '$2 == "neotech" { print $1 }')"
two --network=neotech
check "ping" reaches conteiner2 "$(address conteiner1)"
check "tcpdump shows it" until_it grep 'ICMP echo reply' capture
kill %%
chapter "names"
docker network create neotech >/dev/null; two --network=neotech
check "not from hosts" hides conteiner2 docker exec conteiner1 cat /etc/hosts
check "1 reaches 2" reaches conteiner1 conteiner2
check "nor here" hides conteiner1 docker exec conteiner2 cat /etc/hosts
check "2 reaches 1" reaches conteiner2 conteiner1
chapter "no variables"
docker network create neotech >/dev/null
detached conteiner1 --network=neotech --env=COR=azul; detached conteiner2 --network=neotech
check "its own" says COR=azul docker exec conteiner1 env
check "not the other's" hides azul docker exec conteiner2 env
check "chosen" says COR=azul docker run --env=COR=azul --rm debian env
check "the name server" says 127.0.0.11 docker exec conteiner2 cat /etc/resolv.conf
chapter "connected and disconnected"
docker network create neotech >/dev/null
detached conteiner1 --network=neotech; detached conteiner2
check "no ping" misses conteiner2 conteiner1
docker network connect neotech conteiner2
check "ping" reaches conteiner2 conteiner1
docker network disconnect neotech conteiner2
check "no ping any more" misses conteiner2 conteiner1
chapter "in two networks"
docker network create neotech >/dev/null; detached conteiner2
docker network connect neotech conteiner2
check "two addresses" test "$(docker exec conteiner2 ip -4 -o address show | grep --count eth)" = 2
docker network disconnect neotech conteiner2
check "one address" test "$(docker exec conteiner2 ip -4 -o address show | grep --count eth)" = 1
chapter "another network"
docker network create neotech >/dev/null; docker network create outra >/dev/null
detached conteiner1 --network=neotech; detached conteiner2 --network=outra
check "not by name" misses conteiner2 conteiner1
check "not by address" misses conteiner2 "$(address conteiner1)"
check "nor from the default one" ends 1 docker run --rm debian ping -c 1 -W 1 "$(address conteiner1)"

chapter "the host's network"
detached conteiner1 --network=host
check "interfaces" says docker0 docker exec conteiner1 ip address show
check "routes" says "$(ip route show default)" docker exec conteiner1 ip route show
check "name" test "$(docker exec conteiner1 hostname)" = "$(hostname)"
served() { docker run --detach --rm --name=nginx "$@" nginx >/dev/null 2>&1 && until_it docker exec nginx curl --silent localhost:80; }
chapter "ports of the host"
served --network=host --publish=8080:80
check "80" says Welcome curl --silent localhost:80
check "not 8080" ends 7 curl --silent localhost:8080
chapter "a published port"
served --publish=8080:80
check "port" says '80/tcp -> 0.0.0.0:8080' docker port nginx
check "taken" ends 125 docker run --rm --publish=8080:80 nginx
check "ps" says '8080->80' docker ps
docker kill nginx >/dev/null
check "closed" ends 7 curl --silent localhost:8080
rule() { iptables --table nat --list DOCKER --numeric --verbose | awk '/dpt:8080/ { print $1 }'; }
host=$(ip -4 -o address show "$(ip route get 8.8.8.8 | awk '{ print $5 }')" | awk '{ sub("/.*", "", $4); print $4 }')
web() { tcpdump --interface docker0 -Nnnl -A >capture 2>err & until_it grep listening err; }
chapter "by the container's address"
served --publish=8080:80; web
check "it answers" says Welcome curl --silent "http://$(address nginx):80"
check "tcpdump shows it" until_it grep '200 OK' capture
kill %%
check "the rule is not used" test "$(rule)" = 0
chapter "by the host's address"
served --publish=8080:80; web
check "it answers" says Welcome curl --silent "http://$host:8080"
check "tcpdump shows it" until_it grep '200 OK' capture
kill %%
check "the rule is used" test "$(rule)" = 1
chapter "not published"
served
check "not 8080" ends 7 curl --silent localhost:8080
check "not 80" ends 7 curl --silent localhost:80
check "no port" hides 80 docker port nginx
chapter "from inside the host"
served --publish=8080:80
check "it answers" says Welcome curl --silent http://127.0.0.1:8080
check "the rule is not used" test "$(rule)" = 0
check "a process listens" says docker-proxy ss -ltnp
chapter "from another network"
served --publish=8080:80; docker network create neotech >/dev/null
check "not by its address" ends 28 docker run --network=neotech --rm nginx curl --connect-timeout 2 "http://$(address nginx):80"
check "by the host's" says Welcome docker run --network=neotech --rm nginx curl --silent "http://$host:8080"
chapter "published for this host alone"
served --publish=127.0.0.1:8080:80
check "here" says Welcome curl --silent http://127.0.0.1:8080
check "not there" ends 7 curl --silent "http://$host:8080"
check "port" says '127.0.0.1:8080' docker port nginx
chapter "where the address is"
served --publish=8080:80
check "the old field" says 172.17. docker inspect --format '{{ .NetworkSettings.IPAddress }}' nginx
chapter "where it is not"
docker network create neotech >/dev/null; served --network=neotech
check "the old field is empty" test -z "$(docker inspect --format '{{ .NetworkSettings.IPAddress }}' nginx)"
check "the network has it" test -n "$(address nginx)"
