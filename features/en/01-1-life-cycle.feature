# language: en
Feature: Life cycle of a container: the exercise
  An image is what is kept; a container is a process made of it. The exercise pulls an image,
  makes containers of it and observes, in a second terminal, when they exist, when they run and
  what is left of them afterwards.

  @ciclo/exercicio/01 @ciclo/exercicio/02 @ciclo/exercicio/03
  Scenario: An image is in the host once it has been pulled
    Given a Docker host without images
    When in terminal 1 I type `docker images`
    Then terminal 1 does not list the image "debian"
    When in terminal 1 I type `docker pull debian`
    And in terminal 1 I type `docker images`
    Then terminal 1 lists the image "debian"
    And the image "debian" is the one that the registry has by this name

  @ciclo/exercicio/04 @ciclo/exercicio/05 @ciclo/exercicio/06
  Scenario: Without a terminal or a command to run, the shell ends at once and the container stays, stopped
    Given a Docker host with the image `debian`
    When in terminal 1 I type `docker run debian bash`
    And in terminal 2 I type `docker ps`
    Then terminal 2 lists no container
    When in terminal 2 I type `docker ps --all`
    Then terminal 2 lists "debian" as ended with status 0

  @ciclo/exercicio/07 @ciclo/exercicio/08 @ciclo/exercicio/09 @ciclo/exercicio/11 @ciclo/exercicio/12
  Scenario: With a terminal, the container lives as long as the shell does
    Given a Docker host with the image `debian`
    When in terminal 1 I type `docker run --tty --interactive debian bash`
    And in terminal 2 I type `docker ps`
    Then terminal 2 lists "debian" as running
    When in terminal 1 I type `exit`
    And in terminal 2 I type `docker ps`
    Then terminal 2 lists no container
    When in terminal 2 I type `docker ps --all`
    Then terminal 2 lists "debian" as ended with status 0

  @ciclo/exercicio/07 @ciclo/exercicio/10
  Scenario: Control+D ends the shell with the status of the last command
    Given a Docker host with the image `debian`
    When in terminal 1 I type `docker run --tty --interactive debian bash`
    And in terminal 1 I type `(exit 7)`
    And in terminal 1 I press `Control+D`
    Then the command of terminal 1 ends with status 7
    When in terminal 2 I type `docker ps --all`
    Then terminal 2 lists "debian" as ended with status 7

  @ciclo/exercicio/13 @ciclo/exercicio/14
  Scenario: Stopped containers stay in the host until they are removed
    Given a Docker host with the image `debian`
    And in terminal 1 I type `docker run debian bash`
    And in terminal 1 I type `docker run debian bash`
    When in terminal 2 I type `docker rm $(docker ps --all --quiet)`
    And in terminal 2 I type `docker ps --all`
    Then terminal 2 lists no container

  @ciclo/exercicio/13 @diverges
  Scenario: Without any container there is nothing to remove, and the command fails
    Hand-out: `docker rm $(docker ps --all --quiet)` removes all containers.
    Docker: where there are none the list is empty, and `docker rm` wants at least one argument.
    Since: always
    Type: docker container prune
    Source: https://docs.docker.com/reference/cli/docker/container/rm/

    Given a Docker host with the image `debian`
    When in terminal 2 I try `docker rm $(docker ps --all --quiet)`
    Then the command of terminal 2 ends with status 1
    When in terminal 2 I type `docker ps --all`
    Then terminal 2 lists no container
