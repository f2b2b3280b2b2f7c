# language: en
Feature: A user-defined bridge: isolation
  A container in another network does not reach the container, neither by name nor by address. A running
  container can be connected to a network and disconnected from it.

  @rede/bridge-definida/01 @rede/bridge-definida/07
  Scenario: Connected to a network, a running container reaches the containers in it; disconnected, it does not
    Given a Docker host with the course's image `debian`
    And in terminal 3 I type `docker network create neotech`
    And in terminal 1 I type `docker run --name=conteiner1 --network=neotech --rm --tty --interactive debian /bin/bash`
    And in terminal 2 I type `docker run --name=conteiner2 --rm --tty --interactive debian /bin/bash`
    When in terminal 2 I try `ping -c 1 -W 1 conteiner1`
    Then terminal 2 does not reach the container "conteiner1"
    When in terminal 3 I type `docker network connect neotech conteiner2`
    And in terminal 2 I type `ping -c 1 conteiner1`
    Then terminal 2 reaches the container "conteiner1"
    When in terminal 3 I type `docker network disconnect neotech conteiner2`
    And in terminal 2 I try `ping -c 1 -W 1 conteiner1`
    Then terminal 2 does not reach the container "conteiner1"

  @rede/bridge-definida/01
  Scenario: Connected to one more network, the container stays in the first; disconnected, too
    Given a Docker host with the course's image `debian`
    And in terminal 3 I type `docker network create neotech`
    And in terminal 2 I type `docker run --name=conteiner2 --rm --tty --interactive debian /bin/bash`
    When in terminal 3 I type `docker network connect neotech conteiner2`
    And in terminal 2 I type `ip address show`
    Then terminal 2 shows the address of the container "conteiner2" in the network "neotech"
    And terminal 2 shows the address of the container "conteiner2" in the network "bridge"
    When in terminal 3 I type `docker network disconnect neotech conteiner2`
    And in terminal 2 I type `ip address show`
    Then terminal 2 shows no address of the container "conteiner2" in the network "neotech"
    And terminal 2 shows the address of the container "conteiner2" in the network "bridge"

  @rede/bridge-definida/01 @rede/bridge-definida/07 @slow
  Scenario: From another network, and from the default bridge network, the container is not reached
    Given a Docker host with the course's image `debian`
    And in terminal 3 I type `docker network create neotech`
    And in terminal 3 I type `docker network create outra`
    And in terminal 1 I type `docker run --name=conteiner1 --network=neotech --rm --tty --interactive debian /bin/bash`
    And in terminal 1 I type `ip address show`
    And I note as "[endereço do contêiner 1]" the address that terminal 1 shows
    And in terminal 2 I type `docker run --name=conteiner2 --network=outra --rm --tty --interactive debian /bin/bash`
    When in terminal 2 I try `ping -c 1 -W 1 conteiner1`
    Then terminal 2 does not reach the container "conteiner1"
    When in terminal 2 I try `ping -c 1 -W 1 [endereço do contêiner 1]`
    Then terminal 2 does not reach the container "conteiner1"
    When in terminal 3 I try `docker run --rm debian ping -c 1 -W 1 [endereço do contêiner 1]`
    Then terminal 3 does not reach the container "conteiner1"
