# language: en
Feature: A user-defined bridge: to create and to use
  With the driver bridge one makes as many networks as one likes. Each network is one more bridge on
  the host, with a range of addresses of its own. The interface is called br- and the beginning of
  the network's id.

  @rede/bridge-definida/01 @rede/bridge-definida/02 @rede/bridge-definida/03 @rede/bridge-definida/04 @rede/bridge-definida/05
  Scenario: A new network is a new bridge on the host
    Given a Docker host with the course's image `debian`
    When in terminal 3 I type `docker network create neotech`
    Then terminal 3 shows the network "neotech"
    When in terminal 3 I type `docker network ls`
    Then terminal 3 lists the network "neotech" of the driver "bridge"
    And I note as "br-NNNN" the interface of the network "neotech" that terminal 3 lists
    When in terminal 3 I type `docker network inspect neotech`
    Then terminal 3 shows the network "neotech"
    When in terminal 3 I type `brctl show`
    Then terminal 3 shows the interface of the network "neotech" on the host
    When in terminal 3 I type `ip address show br-NNNN`
    Then terminal 3 shows the interface of the network "neotech" on the host

  @rede/bridge-definida/01 @rede/bridge-definida/02
  Scenario: Docker refuses to use a network's name twice, and to remove a network in use
    Given a Docker host with the course's image `debian`
    And in terminal 3 I type `docker network create neotech`
    And in terminal 3 I type `docker run --detach --name=conteiner1 --network=neotech debian sleep infinity`
    When in terminal 3 I try `docker network create neotech`
    Then the command of terminal 3 ends with status 1
    And the network "neotech" is still the same, with the container "conteiner1"
    When in terminal 3 I try `docker network rm neotech`
    Then the command of terminal 3 ends with status 1
    And the network "neotech" is still the same, with the container "conteiner1"
    When in terminal 3 I type `docker network ls`
    Then terminal 3 lists the network "neotech" of the driver "bridge"

  @rede/bridge-definida/07 @rede/bridge-definida/08 @rede/bridge-definida/09 @rede/bridge-definida/10
  @rede/bridge-definida/11 @rede/bridge-definida/12
  Scenario: The containers have an address in the chosen network, and its bridge as their gateway
    Given a Docker host with the course's image `debian`
    And in terminal 3 I type `docker network create neotech`
    When in terminal 1 I type `docker run --name=conteiner1 --network=neotech --rm --tty --interactive debian /bin/bash`
    And in terminal 1 I type `ip address show`
    Then terminal 1 shows the address of the container "conteiner1" in the network "neotech"
    When in terminal 1 I type `ip route show`
    Then terminal 1 shows the interface of the network "neotech" as the default gateway
    When in terminal 2 I type `docker run --name=conteiner2 --network=neotech --rm --tty --interactive debian /bin/bash`
    And in terminal 2 I type `ip address show`
    Then terminal 2 shows the address of the container "conteiner2" in the network "neotech"
    When in terminal 2 I type `ip route show`
    Then terminal 2 shows the interface of the network "neotech" as the default gateway
