# language: en
Feature: The default bridge: caveats
  What the hand-out does not say of the default bridge, and what has changed in the image debian
  since it was written.

  @diverges
  Scenario: The default bridge, too, is left and entered again by a container that runs
    Hand-out: connecting and disconnecting at run time is presented as peculiar to user-defined networks.
    Docker: the default bridge allows the same; only names remain unresolved in it.
    Since: always
    Type: docker network disconnect bridge conteiner1
    Source: https://docs.docker.com/reference/cli/docker/network/disconnect/

    Given a Docker host with the course's image `debian`
    And in terminal 1 I type `docker run --name=conteiner1 --rm --tty --interactive debian /bin/bash`
    When in terminal 3 I type `docker network disconnect bridge conteiner1`
    And in terminal 1 I type `ip address show`
    Then terminal 1 shows no address of the container "conteiner1" in the network "bridge"
    When in terminal 3 I type `docker network connect bridge conteiner1`
    And in terminal 1 I type `ip address show`
    Then terminal 1 shows the address of the container "conteiner1" in the network "bridge"

  @rede/bridge-legado/02 @rede/bridge-legado/14 @diverges
  Scenario: Today's debian has neither ip nor ping
    Hand-out: types `ip` and `ping` in a container of the image `debian`.
    Docker: the image no longer brings them, and the shell answers with status 127; install iproute2 and iputils-ping.
    Since: debian 11
    Type: apt-get update && apt-get install --yes iproute2 iputils-ping
    Source: https://github.com/debuerreotype/docker-debian-artifacts

    Given a Docker host with the image `debian`
    And in terminal 1 I type `docker run --name=conteiner1 --rm --tty --interactive debian /bin/bash`
    When in terminal 1 I try `ip address show`
    And in terminal 1 I type `echo código $?`
    Then terminal 1 shows "código 127"
    When in terminal 1 I try `ping conteiner2`
    And in terminal 1 I type `echo código $?`
    Then terminal 1 shows "código 127"
