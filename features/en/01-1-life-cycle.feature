# language: en
Feature: Life cycle of a container: the exercise
  An image is what is kept. A container is made of it: a configuration, a layer to write on and,
  while it runs, a process. The exercise pulls an image, makes containers of it and observes, in a
  second terminal, which containers exist, which of them run and which stay, stopped.

  @ciclo/exercicio/01 @ciclo/exercicio/02 @ciclo/exercicio/03
  Scenario: An image is on the host once it has been pulled
    Given a Docker host without images
    When in terminal 1 I type `docker images`
    Then terminal 1 does not list the image "debian"
    When in terminal 1 I type `docker pull debian`
    And in terminal 1 I type `docker images`
    Then terminal 1 lists the image "debian"
    And the image "debian" is the one that the registry has by this name

  @ciclo/exercicio/04 @ciclo/exercicio/05 @ciclo/exercicio/06
  Scenario: With its input closed, the shell has nothing to read: it ends at once, and the container stays, stopped
    Given a Docker host with the image `debian`
    When in terminal 1 I type `docker run debian bash`
    And in terminal 2 I type `docker ps`
    Then terminal 2 lists no container
    When in terminal 2 I type `docker ps --all`
    Then terminal 2 lists "debian" as ended with status 0

  @beyond
  Scenario: With its input open, the shell waits for commands, even without a terminal
    Given a Docker host with the image `debian`
    When in terminal 1 I leave running `docker run --interactive --name=baleia debian bash -c "echo pronta; exec bash"`
    Then terminal 1 shows "pronta"
    When in terminal 2 I type `docker ps`
    Then terminal 2 lists "baleia" as running
    When in terminal 1 I press `Control+D`
    And in terminal 2 I type `docker ps --all`
    Then terminal 2 lists "baleia" as ended with status 0

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
  Scenario: Stopped containers stay on the host until they are removed
    Given a Docker host with the image `debian`
    And in terminal 1 I type `docker run debian bash`
    And in terminal 1 I type `docker run debian bash`
    When in terminal 2 I type `docker rm $(docker ps --all --quiet)`
    And in terminal 2 I type `docker ps --all`
    Then terminal 2 lists no container

  @ciclo/exercicio/13 @diverges
  Scenario: Without any container there is nothing to remove, and the command fails
    Hand-out: types `docker rm $(docker ps --all --quiet)`, and does not say that there must be a container.
    Docker: without any container the list is empty, and `docker rm` requires at least one argument. `docker container prune` needs no list.
    Since: always
    Type: docker container prune --force
    Source: https://docs.docker.com/reference/cli/docker/container/prune/

    Given a Docker host with the image `debian`
    When in terminal 2 I try `docker rm $(docker ps --all --quiet)`
    Then the command of terminal 2 ends with status 1
    When in terminal 2 I type `docker container prune --force`
    And in terminal 2 I type `docker ps --all`
    Then terminal 2 lists no container

  @beyond
  Scenario: docker container prune removes the stopped containers and no others
    Without `--force`, the command asks before it removes.

    Given a Docker host with the image `debian`
    And in terminal 1 I type `docker run --name=parado debian bash`
    And in terminal 1 I type `docker run --detach --name=outra debian sleep infinity`
    When in terminal 2 I type `docker container prune --force`
    Then the daemon knows no container "parado"
    And the container "outra" still runs

  @beyond
  Scenario: A registry takes an image with docker push and gives it back with docker pull
    In the hand-out's diagram, the registry is Docker Hub. Here the registry is a container on the host itself
    (https://distribution.github.io/distribution/about/deploying/).

    Given a Docker host with the image `debian`
    And in terminal 1 I type `docker run --detach --name=registro --publish=5000:5000 registry`
    And the container "registro" listens on port 5000
    When in terminal 1 I type `docker tag debian localhost:5000/debian`
    And in terminal 1 I type `docker push localhost:5000/debian`
    And in terminal 1 I type `curl http://localhost:5000/v2/_catalog`
    Then terminal 1 shows "debian"
    When in terminal 1 I type `docker image rm localhost:5000/debian`
    And in terminal 1 I type `docker pull localhost:5000/debian`
    And in terminal 1 I type `docker images`
    Then terminal 1 lists the image "localhost:5000/debian"
    And the image "localhost:5000/debian" is the one that the registry has by this name
