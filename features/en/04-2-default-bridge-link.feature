# language: en
Feature: The default bridge: names with --link
  In the default bridge nobody resolves the names of containers. The option `--link` is a remedy:
  who uses it gets a line in /etc/hosts with the other's name and address. The option is
  deprecated, and today's remedy is a user-defined network.

  @rede/bridge-legado/01
  Scenario: Without --link, who is on the default bridge does not know the other's name
    Given a Docker host with the course's image `debian`
    And in terminal 1 I type `docker run --name=conteiner1 --rm --tty --interactive debian /bin/bash`
    And in terminal 2 I type `docker run --name=conteiner2 --rm --tty --interactive debian /bin/bash`
    When in terminal 2 I type `cat /etc/hosts`
    Then terminal 2 does not show the name "conteiner1" in /etc/hosts
    When in terminal 2 I try `ping -c 1 -W 1 conteiner1`
    Then terminal 2 does not reach the container "conteiner1"

  @rede/bridge-legado/01 @rede/bridge-legado/13 @rede/bridge-legado/15 @rede/bridge-legado/16
  Scenario: Who asks for the link finds the other's name in /etc/hosts
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
  Scenario: A link is one-way: who did not ask for it does not know the other's name
    Hand-out: has one type `ping conteiner2` in container 1, like `ping conteiner1` in container 2, and does not say that only this one answers.
    Docker: the link is in conteiner2 alone; conteiner1 does not know the other's name, and `ping` ends with status 2.
    Since: always
    Type: docker network create neotech
    Source: https://docs.docker.com/engine/network/links/

    Given a Docker host with the course's image `debian`
    And in terminal 1 I type `docker run --name=conteiner1 --rm --tty --interactive debian /bin/bash`
    And in terminal 2 I type `docker run --name=conteiner2 --link=conteiner1 --rm --tty --interactive debian /bin/bash`
    When in terminal 1 I leave running `ping conteiner2`
    Then terminal 1 does not reach the container "conteiner2"

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
  Scenario: A link is accepted with a warning, and no longer carries environment variables
    Hand-out: uses `--link` without reservation.
    Docker: warns that links on the default bridge are deprecated, and puts no variables into the container any more.
    Since: 29.0
    Type: docker network create neotech
    Source: https://docs.docker.com/engine/release-notes/29/

    Given a Docker host with the course's image `debian`
    And in terminal 1 I type `docker run --name=conteiner1 --rm --tty --interactive debian /bin/bash`
    When in terminal 2 I type `docker run --name=conteiner2 --link=conteiner1 --rm --tty --interactive debian /bin/bash`
    Then terminal 2 shows a warning about "link"
    When in terminal 2 I type `env`
    Then terminal 2 shows no variable with "conteiner1"
