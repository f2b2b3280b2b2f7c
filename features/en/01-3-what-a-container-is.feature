# language: en
Feature: What a container is
  The hand-out claims: a container is nothing but a running process, isolated from the host
  and from other containers, with a file system of its own, which an image provides.

  @ciclo/pratica/07
  Scenario: A container is a process of the host
    Given a Docker host with the image `debian`
    And in terminal 1 I leave running `docker run --name=baleia debian /bin/bash -c "while true; do echo baleia: \$(id); sleep 1; done"`
    And terminal 1 shows "baleia: uid=0(root)"
    When in terminal 2 I type `ps -C bash -o pid,args`
    Then terminal 2 shows "/bin/bash -c while true; do echo baleia: $(id); sleep 1; done"
    And the container "baleia" is a process of the host with the command "/bin/bash -c while true; do echo baleia:"

  Scenario: A container is isolated from the host and from other containers
    Given a Docker host with the image `debian`
    And in terminal 1 I type `docker run --name=um --tty --interactive debian bash`
    And in terminal 2 I type `docker run --name=outro --tty --interactive debian bash`
    When in terminal 1 I type `ls -l /proc/self/ns`
    Then terminal 1 shows that "um" shares with neither the host nor "outro" processes, files, network and name

  Scenario: The file system of a container is its own alone
    Given a Docker host with the image `debian`
    And in terminal 1 I type `docker run --name=um --tty --interactive debian bash`
    When in terminal 1 I type `echo segredo > /segredo`
    And in terminal 1 I type `cat /segredo`
    Then terminal 1 shows "segredo"
    When in terminal 2 I try `docker run --name=outro debian cat /segredo`
    Then the command of terminal 2 ends with status 1
    And only the file system of the container "um" has "/segredo"

  Scenario: A container lives as long as its main process
    Given a Docker host with the image `debian`
    When in terminal 1 I type `docker run --name=breve debian sleep 2`
    Then the container "breve" lived the 2 seconds of its process and ended with it, with status 0
    And the command of terminal 1 waited for the end of the container "breve"
    When in terminal 2 I type `docker ps`
    Then terminal 2 lists no container
