# language: en
Feature: What a container is
  The hand-out claims: a container is nothing but a running process, isolated from the host and from other
  containers, with a file system of its own, which an image provides. The kernel isolates with namespaces
  (namespaces(7)): it gives each container its own, of processes (pid), files (mnt), network (net), host name
  (uts) and shared memory (ipc). Two processes that see the same number share the same namespace.

  @ciclo/pratica/07
  Scenario: A container is a process of the host
    Given a Docker host with the image `debian`
    And in terminal 1 I leave running `docker run --name=baleia debian /bin/bash -c "while true; do echo baleia: \$(id); sleep 1; done"`
    And terminal 1 shows "baleia: uid=0(root)"
    When in terminal 2 I type `ps -C bash -o pid,args`
    Then terminal 2 shows "/bin/bash -c while true; do echo baleia: $(id); sleep 1; done"
    And the container "baleia" is a process of the host with the command "/bin/bash -c while true; do echo baleia:"

  Scenario: A container is isolated from the host and from other containers, because it has namespaces of its own
    Given a Docker host with the image `debian`
    And in terminal 1 I type `docker run --name=um --tty --interactive debian bash`
    And in terminal 2 I type `docker run --name=outro --tty --interactive debian bash`
    When in terminal 1 I type `ls -l /proc/self/ns`
    And in terminal 2 I type `ls -l /proc/self/ns`
    And in terminal 3 I type `ls -l /proc/self/ns`
    Then terminals 1 and 2 show that "um" and "outro" share no namespaces with each other, nor with the host in terminal 3

  Scenario: The file system of a container is its own alone
    Given a Docker host with the image `debian`
    And in terminal 1 I type `docker run --name=um --tty --interactive debian bash`
    When in terminal 1 I type `echo segredo > /segredo`
    And in terminal 1 I type `cat /segredo`
    Then terminal 1 shows "segredo"
    When in terminal 2 I try `docker run --name=outro debian cat /segredo`
    Then the command of terminal 2 ends with status 1
    And only the file system of the container "um" has "/segredo"
    When in terminal 2 I type `docker exec um cat /proc/self/mountinfo`
    Then terminal 2 shows that nobody has mounted a folder in the container "um"

  @beyond
  Scenario: What a container wrote is lost with it, and what it wrote to a volume stays
    Given a Docker host with the image `debian`
    And in terminal 1 I type `docker run --name=um debian bash -c "echo segredo > /segredo"`
    And in terminal 1 I type `docker rm um`
    When in terminal 2 I try `docker run --name=outro debian cat /segredo`
    Then the command of terminal 2 ends with status 1
    When in terminal 1 I type `docker run --rm --volume=cofre:/cofre debian bash -c "echo segredo > /cofre/segredo"`
    And in terminal 2 I type `docker run --rm --tty --interactive --volume=cofre:/cofre debian bash`
    And in terminal 2 I type `cat /cofre/segredo`
    Then terminal 2 shows the file "segredo" of the volume "cofre"

  Scenario: A container lives as long as its main process
    Given a Docker host with the image `debian`
    When in terminal 1 I type `docker run --name=breve debian sleep 2`
    Then the container "breve" lived the 2 seconds of its process and ended with it, with status 0
    And the command of terminal 1 waited for the end of the container "breve"
    When in terminal 2 I type `docker ps`
    Then terminal 2 lists no container

  Scenario: An image includes what its program needs, and the host need not have any of it
    Given a Docker host with the image `nginx`
    When in terminal 1 I try `nginx -v`
    Then the command of terminal 1 ends with status 127
    When in terminal 1 I type `docker run --name=nginx nginx bash -c "nginx -v; sleep 1"`
    Then terminal 1 shows "nginx version"
    When in terminal 1 I type `docker ps --all`
    Then terminal 1 lists "nginx" as ended with status 0
