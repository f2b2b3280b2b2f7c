# language: en
Feature: Publishing ports: where the container's address is
  The hand-out looks for the address in a field that served for the default bridge network alone, and that
  Docker 29.0 withdrew. In all versions, the address is among the container's networks: one per network, and
  so one per line (`println`). In the networks host and none, the container has no address of its own.

  @rede/publicar/01 @rede/publicar/05 @before-29.0
  Scenario: In the default bridge network, the address is where the hand-out looks for it
    Given a Docker host with the image `nginx`
    And in terminal 1 I leave running `docker run --name=nginx --publish=8080:80 --rm nginx`
    And the container "nginx" listens on port 80
    When in terminal 2 I type `docker inspect -f "{{ .NetworkSettings.IPAddress }}" nginx`
    Then terminal 2 shows the address of the container "nginx" in the network "bridge"

  @rede/publicar/05 @before-29.0 @diverges
  Scenario: In a user-defined network, the address is not where the hand-out looks for it
    Hand-out: `docker inspect -f "{{ .NetworkSettings.IPAddress }}" nginx` shows the address of the container.
    Docker: only if the container is in the default bridge network; in other networks the field is empty (and no longer exists in Docker 29.0).
    Since: always
    Type: docker inspect -f "{{range .NetworkSettings.Networks}}{{println .IPAddress}}{{end}}" nginx
    Source: https://docs.docker.com/reference/cli/docker/inspect/

    Given a Docker host with the image `nginx`
    And in terminal 2 I type `docker network create neotech`
    And in terminal 2 I type `docker run --detach --name=nginx --network=neotech nginx`
    When in terminal 2 I type `docker inspect -f "{{ .NetworkSettings.IPAddress }}" nginx`
    And in terminal 2 I type `docker inspect -f "[{{ .NetworkSettings.IPAddress }}]" nginx`
    Then terminal 2 shows "[]"
    When in terminal 2 I type `docker inspect -f "{{range .NetworkSettings.Networks}}{{println .IPAddress}}{{end}}" nginx`
    Then terminal 2 shows the address of the container "nginx" in the network "neotech"

  @rede/publicar/05 @since-29.0 @own-cli @diverges
  Scenario: The address is in each network of the container, and no longer where the hand-out looks for it
    Hand-out: `docker inspect -f "{{ .NetworkSettings.IPAddress }}" nginx` shows the address of the container.
    Docker: the field no longer exists, and the command fails; the address is in each network of the container.
    Since: 29.0
    Type: docker inspect -f "{{range .NetworkSettings.Networks}}{{println .IPAddress}}{{end}}" nginx
    Source: https://docs.docker.com/engine/release-notes/29/

    Given a Docker host with the image `nginx`
    And in terminal 1 I leave running `docker run --name=nginx --publish=8080:80 --rm nginx`
    And the container "nginx" listens on port 80
    When in terminal 2 I try `docker inspect -f "{{ .NetworkSettings.IPAddress }}" nginx`
    Then the command of terminal 2 ends with status 1
    And terminal 2 shows "IPAddress"
    When in terminal 2 I type `docker inspect -f "{{range .NetworkSettings.Networks}}{{println .IPAddress}}{{end}}" nginx`
    Then terminal 2 shows the address of the container "nginx" in the network "bridge"
