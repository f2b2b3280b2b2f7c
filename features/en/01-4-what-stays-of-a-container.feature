# language: en
Feature: What stays of a stopped container
  The hand-out claims: stopped containers stay on the host until they are removed. Their output
  and their files are what stays.

  @beyond
  Scenario: The output of a stopped container can be read until the container is removed
    Given a Docker host with the image `debian`
    And in terminal 1 I type `docker run --name=baleia debian bash -c "echo bom dia; sleep 1"`
    When in terminal 2 I type `docker logs baleia`
    Then terminal 2 shows "bom dia"
    When in terminal 1 I type `docker run --name=outra debian bash -c "echo boa noite; sleep 1"`
    And in terminal 2 I type `docker logs outra`
    Then terminal 2 does not show "bom dia"
    When in terminal 2 I type `docker rm baleia`
    And in terminal 2 I try `docker logs baleia`
    Then the command of terminal 2 ends with status 1
    And the daemon knows no container "baleia"

  @beyond
  Scenario: A stopped container starts again with the files that it wrote
    Given a Docker host with the image `debian`
    And in terminal 1 I type `docker run --name=baleia --tty --interactive debian bash`
    And in terminal 1 I type `echo bom dia > /recado`
    And in terminal 1 I type `exit`
    When in terminal 2 I type `docker diff baleia`
    Then terminal 2 shows that "/recado" was added to the file system of the container "baleia"
    When in terminal 1 I type `docker start --attach --interactive baleia`
    And in terminal 1 I type `cat /recado`
    Then terminal 1 shows "bom dia"
    And the container "baleia" is still the same
