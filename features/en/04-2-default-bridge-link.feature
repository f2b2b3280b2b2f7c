# language: en
Feature: The default bridge network: names with --link
  In the default bridge network no container's name is resolved. The option `--link` is a remedy: the container that
  uses it gets a line in /etc/hosts with the other's name and address. The option is deprecated and is to be removed
  from Docker 30.0 (https://github.com/docker/docs/pull/25994). Today's remedy is a user-defined network.

  @rede/bridge-legado/01
  Scenario: Without --link, a container in the default bridge network does not know the other's name
    Given a Docker host with the course's image `debian`
    And in terminal 1 I type `docker run --name=conteiner1 --rm --tty --interactive debian /bin/bash`
    And in terminal 2 I type `docker run --name=conteiner2 --rm --tty --interactive debian /bin/bash`
    When in terminal 2 I type `cat /etc/hosts`
    Then terminal 2 does not show the name "conteiner1" in /etc/hosts
    When in terminal 2 I try `ping -c 1 -W 1 conteiner1`
    Then terminal 2 does not reach the container "conteiner1"

  @rede/bridge-legado/01 @rede/bridge-legado/13 @rede/bridge-legado/15 @rede/bridge-legado/16
  Scenario: The container that asks for the link finds the other's name in /etc/hosts
    Given a Docker host with the course's image `debian`
    And in terminal 1 I type `docker run --name=conteiner1 --rm --tty --interactive debian /bin/bash`
    And in terminal 2 I type `docker run --name=conteiner2 --link=conteiner1 --rm --tty --interactive debian /bin/bash`
    When in terminal 2 I type `cat /etc/hosts`
    Then terminal 2 shows the name "conteiner1" in /etc/hosts
    When in terminal 1 I type `cat /etc/hosts`
    Then terminal 1 does not show the name "conteiner2" in /etc/hosts
    When in terminal 2 I leave running `ping conteiner1`
    Then terminal 2 reaches the container "conteiner1"

  @rede/bridge-legado/14 @diverges
  Scenario: A link is one-way: the container that did not ask for it does not know the other's name
    Hand-out: tells you to type `ping conteiner2` in container 1, like `ping conteiner1` in container 2, and does not say that only this one answers.
    Docker: the link is in conteiner2 alone; conteiner1 does not know the other's name, and `ping` ends with status 2. In a user-defined network, both know each other.
    Since: always
    Type: `docker network create neotech`, `docker network connect neotech conteiner1`, `docker network connect neotech conteiner2` and again `ping conteiner2`
    Source: https://docs.docker.com/engine/network/links/

    Given a Docker host with the course's image `debian`
    And in terminal 1 I type `docker run --name=conteiner1 --rm --tty --interactive debian /bin/bash`
    And in terminal 2 I type `docker run --name=conteiner2 --link=conteiner1 --rm --tty --interactive debian /bin/bash`
    When in terminal 1 I leave running `ping conteiner2`
    Then terminal 1 does not reach the container "conteiner2"
    When in terminal 3 I type `docker network create neotech`
    And in terminal 3 I type `docker network connect neotech conteiner1`
    And in terminal 3 I type `docker network connect neotech conteiner2`
    And in terminal 1 I leave running `ping conteiner2`
    Then terminal 1 reaches the container "conteiner2"

  @rede/bridge-legado/04 @before-29.0
  Scenario: A link carries environment variables, too
    Given a Docker host with the course's image `debian`
    And in terminal 1 I type `docker run --name=conteiner1 --rm --tty --interactive debian /bin/bash`
    And in terminal 2 I type `docker run --name=conteiner2 --link=conteiner1 --rm --tty --interactive debian /bin/bash`
    When in terminal 2 I type `env`
    Then terminal 2 shows the variable "CONTEINER1_NAME=/conteiner2/conteiner1"
    When in terminal 1 I type `env`
    Then terminal 1 shows no variable with "conteiner2"

  @rede/bridge-legado/04 @since-29.0 @diverges
  Scenario: A link no longer carries environment variables
    Hand-out: uses `--link` without reservation.
    Docker: no longer puts variables into the container, unless the daemon is started with `DOCKER_KEEP_DEPRECATED_LEGACY_LINKS_ENV_VARS=1`. This, too, is to be removed from Docker 30.0.
    Since: 29.0
    Type: docker network create neotech
    Source: https://docs.docker.com/engine/deprecated/

    Given a Docker host with the course's image `debian`
    And in terminal 1 I type `docker run --name=conteiner1 --rm --tty --interactive debian /bin/bash`
    And in terminal 2 I type `docker run --name=conteiner2 --link=conteiner1 --rm --tty --interactive debian /bin/bash`
    When in terminal 2 I type `env`
    Then terminal 2 shows no variable with "conteiner1"

  @rede/bridge-legado/04 @since-29.6 @diverges
  Scenario: A link is accepted with a warning
    Hand-out: uses `--link` without reservation.
    Docker: warns that links on the default bridge network are deprecated. They are to be removed from Docker 30.0.
    Since: 29.6
    Type: docker network create neotech
    Source: https://github.com/moby/moby/pull/47427

    Given a Docker host with the course's image `debian`
    And in terminal 1 I type `docker run --name=conteiner1 --rm --tty --interactive debian /bin/bash`
    When in terminal 2 I type `docker run --name=conteiner2 --link=conteiner1 --rm --tty --interactive debian /bin/bash`
    Then terminal 2 shows a warning about "link"
