# language: en
Feature: The default bridge network: caveats
  What the hand-out does not say of the default bridge network, and what has changed in the image debian
  since the hand-out was written.

  @rede/bridge-legado/02 @diverges
  Scenario: A running container can also leave the default bridge network and come back
    Hand-out: connecting and disconnecting at run time is presented as specific to user-defined networks.
    Docker: the default bridge network allows the same; only names remain unresolved in it.
    Since: always
    Type: `docker network disconnect bridge conteiner1` and `docker network connect bridge conteiner1`
    Source: measured here; the documentation says otherwise: https://docs.docker.com/engine/network/drivers/bridge/ tells you to stop and recreate the container

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
    Docker: the image no longer brings them, and the shell ends the command with status 127. `hostname -I` shows the address. An image of your own, with the packages iproute2 and iputils-ping, brings both back; packages that are installed in a container with `--rm` are lost with the container.
    Since: debian 11
    Type: hostname -I
    Source: https://github.com/debuerreotype/debuerreotype/blob/master/examples/debian.sh

    Given a Docker host with the image `debian`
    And in terminal 1 I type `docker run --name=conteiner1 --rm --tty --interactive debian /bin/bash`
    When in terminal 1 I try `ip address show`
    And in terminal 1 I type `echo status $?`
    Then terminal 1 shows "status 127"
    When in terminal 1 I try `ping conteiner2`
    And in terminal 1 I type `echo status $?`
    Then terminal 1 shows "status 127"
    When in terminal 1 I type `hostname -I`
    Then terminal 1 shows the address of the container "conteiner1" in the network "bridge"
