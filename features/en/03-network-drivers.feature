# language: en
Feature: Network drivers
  Docker's networks come from drivers, and some drivers are part of every installation. The hand-out calls bridge
  the "default network driver", and that is true: without `--driver`, `docker network create` uses the driver bridge.
  But there is also a network with the name bridge, which is on the host from the start and takes in the containers
  that choose no network. The hand-out mixes the two. Here, "default bridge network" is always that network.

  @rede/info/01
  Scenario: Docker says with which drivers it can make networks
    Given a Docker host with the course's image `debian`
    When in terminal 1 I type `docker info`
    Then terminal 1 lists the network drivers "bridge, host, null"

  @rede/bridge-legado/01 @rede/bridge-legado/02 @rede/bridge-definida/01 @rede/bridge-definida/02
  Scenario: Without --driver, a new network has the driver bridge; without --network, a container gets into the default bridge network
    Given a Docker host with the course's image `debian`
    When in terminal 3 I type `docker network create neotech`
    And in terminal 3 I type `docker network ls`
    Then terminal 3 lists the network "neotech" of the driver "bridge"
    When in terminal 1 I type `docker run --name=conteiner1 --rm --tty --interactive debian /bin/bash`
    And in terminal 1 I type `ip address show`
    Then terminal 1 shows the address of the container "conteiner1" in the network "bridge"
    And terminal 1 shows no address of the container "conteiner1" in the network "neotech"
