# language: en
Feature: The host's network
  With `--network=host` a container gets no network of its own: it uses the host's, with its
  interfaces, routes and ports. The hand-out recommends this to optimise performance: there is no bridge, no
  translation of addresses and no docker-proxy on the way; it is not measured here how much that gains. The
  hand-out restricts this to Linux hosts; Docker Desktop, from 4.34 on, allows it too, if the option is on
  (https://docs.docker.com/engine/network/drivers/host/).

  @rede/host/01 @rede/host/02 @rede/host/03 @rede/host/04 @rede/host/05
  Scenario: The container sees the interfaces, the routes and the name of the host
    Given a Docker host with the course's image `debian`
    When in terminal 1 I type `docker run --name=conteiner1 --network=host --rm --tty --interactive debian /bin/bash`
    Then the container "conteiner1" is in the network of the host itself
    When in terminal 1 I type `ip address show`
    And in terminal 2 I type `ip address show`
    Then terminals 1 and 2 show the same
    When in terminal 1 I type `ip route show`
    And in terminal 2 I type `ip route show`
    Then terminals 1 and 2 show the same
    When in terminal 1 I type `hostname`
    And in terminal 2 I type `hostname`
    Then terminals 1 and 2 show the same

  Scenario: The container's ports are the host's, and there is nothing to publish
    Given a Docker host with the image `nginx`
    And in terminal 1 I leave running `docker run --name=nginx --network=host --publish=8080:80 --rm nginx`
    And the container "nginx" listens on port 80
    And the container "nginx" is in the network of the host itself
    When in terminal 2 I type `curl http://localhost:80`
    Then terminal 2 shows "Welcome to nginx!"
    When in terminal 2 I try `curl http://localhost:8080`
    Then the command of terminal 2 ends with status 7
    And nothing listens on port 8080 of the host
