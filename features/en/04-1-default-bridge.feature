# language: en
Feature: The default bridge network: addresses and packets
  A container that chooses no network gets into the default bridge network. On the host this network is an
  interface, docker0: a virtual switch, the bridge, which is the containers' gateway, too. Each container has a
  cable to the bridge, with one end inside the container (eth0) and the other on the host (veth…). `brctl` comes
  from the package bridge-utils, which is deprecated by now; `ip link show master docker0` says the same.
  The exercises use the course's `debian`, which has `ip` and `ping`; today's no longer has them (04-3).

  @rede/bridge-legado/07 @rede/bridge-legado/09 @rede/bridge-legado/10
  Scenario: The three networks that every host has, and the interface of one of them
    Given a Docker host with the course's image `debian`
    When in terminal 3 I type `docker network ls`
    Then terminal 3 lists the network "bridge" of the driver "bridge"
    And terminal 3 lists the network "host" of the driver "host"
    And terminal 3 lists the network "none" of the driver "null"
    When in terminal 3 I type `ip address show`
    Then terminal 3 shows the interface of the network "bridge" on the host
    When in terminal 3 I type `ip address show docker0`
    Then terminal 3 shows the interface of the network "bridge" on the host

  @rede/bridge-legado/01 @rede/bridge-legado/02 @rede/bridge-legado/03 @rede/bridge-legado/04
  @rede/bridge-legado/05 @rede/bridge-legado/06 @rede/bridge-legado/08
  Scenario: Each container has an address in the network, the bridge as its gateway and an interface attached to it
    Given a Docker host with the course's image `debian`
    When in terminal 1 I type `docker run --name=conteiner1 --rm --tty --interactive debian /bin/bash`
    And in terminal 1 I type `ip address show`
    Then terminal 1 shows the address of the container "conteiner1" in the network "bridge"
    When in terminal 1 I type `ip route show`
    Then terminal 1 shows the interface of the network "bridge" as the default gateway
    When in terminal 2 I type `docker run --name=conteiner2 --link=conteiner1 --rm --tty --interactive debian /bin/bash`
    And in terminal 2 I type `ip address show`
    Then terminal 2 shows the address of the container "conteiner2" in the network "bridge"
    When in terminal 2 I type `ip route show`
    Then terminal 2 shows the interface of the network "bridge" as the default gateway
    When in terminal 3 I type `brctl show`
    Then terminal 3 shows that the interface of the network "bridge" is attached to "conteiner1, conteiner2"

  @rede/bridge-legado/01 @rede/bridge-legado/02 @rede/bridge-legado/04 @rede/bridge-legado/11 @rede/bridge-legado/12
  Scenario: A ping between two containers goes over the bridge, in sight of the host
    Given a Docker host with the course's image `debian`
    And in terminal 1 I type `docker run --name=conteiner1 --rm --tty --interactive debian /bin/bash`
    And in terminal 1 I type `ip address show`
    And I note as "[endereço do contêiner 1]" the address that terminal 1 shows
    And in terminal 2 I type `docker run --name=conteiner2 --link=conteiner1 --rm --tty --interactive debian /bin/bash`
    And in terminal 3 I leave running `sudo tcpdump --interface docker0 -Nnnl`
    And terminal 3 shows "listening on docker0"
    When in terminal 2 I leave running `ping [endereço do contêiner 1]`
    Then terminal 2 reaches the container "conteiner1"
    And terminal 3 shows the ping from "conteiner2" to "conteiner1"
    When in terminal 2 I press `Control+C`
    And in terminal 3 I press `Control+C`
    Then terminal 2 shows " 0% packet loss"
