# language: en
Feature: A user-defined bridge: packets and names
  The containers of a network talk over its bridge. Docker resolves the names, both ways: a
  name server, at 127.0.0.11, answers inside each container; in /etc/hosts the other's name is
  not listed.

  @rede/bridge-definida/06 @rede/bridge-definida/07 @rede/bridge-definida/08 @rede/bridge-definida/10 @rede/bridge-definida/13
  Scenario: A ping goes over the network's bridge, in sight of the host
    Given a Docker host with the course's image `debian`
    And in terminal 3 I type `docker network create neotech`
    And in terminal 3 I type `docker network ls`
    And I note as "br-NNNN" the interface of the network "neotech" that terminal 3 lists
    And in terminal 3 I leave running `sudo tcpdump --interface br-NNNN -Nnnl`
    And terminal 3 shows "listening on br-"
    And in terminal 1 I type `docker run --name=conteiner1 --network=neotech --rm --tty --interactive debian /bin/bash`
    And in terminal 1 I type `ip address show`
    And I note as "[endereço do contêiner 1]" the address that terminal 1 shows
    And in terminal 2 I type `docker run --name=conteiner2 --network=neotech --rm --tty --interactive debian /bin/bash`
    When in terminal 2 I leave running `ping [endereço do contêiner 1]`
    Then terminal 2 reaches the container "conteiner1"
    And terminal 3 shows the ping from "conteiner2" to "conteiner1"

  @rede/bridge-definida/14 @rede/bridge-definida/15 @rede/bridge-definida/16 @rede/bridge-definida/17
  Scenario: Both containers know each other by name, and not from /etc/hosts
    Given a Docker host with the course's image `debian`
    And in terminal 3 I type `docker network create neotech`
    And in terminal 1 I type `docker run --name=conteiner1 --network=neotech --rm --tty --interactive debian /bin/bash`
    And in terminal 2 I type `docker run --name=conteiner2 --network=neotech --rm --tty --interactive debian /bin/bash`
    When in terminal 1 I type `cat /etc/hosts`
    Then terminal 1 does not show the name "conteiner2" in /etc/hosts
    When in terminal 1 I leave running `ping conteiner2`
    Then terminal 1 reaches the container "conteiner2"
    When in terminal 2 I type `cat /etc/hosts`
    Then terminal 2 does not show the name "conteiner1" in /etc/hosts
    When in terminal 2 I leave running `ping conteiner1`
    Then terminal 2 reaches the container "conteiner1"

  @rede/bridge-definida/10 @diverges
  Scenario: A user-defined network shares no environment variables
    Hand-out: says that the containers of such networks share environment variables.
    Docker: it is the reverse: only `--link` carried variables, in the default bridge network; in other networks each container has its own, which `--env` gives it.
    Since: always
    Type: docker run --env=COR=azul --rm --tty --interactive debian bash
    Source: https://docs.docker.com/engine/network/drivers/bridge/

    Given a Docker host with the course's image `debian`
    And in terminal 3 I type `docker network create neotech`
    And in terminal 1 I type `docker run --name=conteiner1 --network=neotech --env=COR=azul --rm --tty --interactive debian /bin/bash`
    And in terminal 2 I type `docker run --name=conteiner2 --network=neotech --rm --tty --interactive debian /bin/bash`
    When in terminal 1 I type `env`
    Then terminal 1 shows the variable "COR=azul"
    When in terminal 2 I type `env`
    Then terminal 2 shows no variable with "azul"
    And terminal 2 shows no variable with "conteiner1"
    When in terminal 3 I type `docker run --env=COR=azul --rm --tty --interactive debian bash`
    And in terminal 3 I type `env`
    Then terminal 3 shows "COR=azul"
    When in terminal 2 I type `cat /etc/resolv.conf`
    Then terminal 2 shows "nameserver 127.0.0.11"
