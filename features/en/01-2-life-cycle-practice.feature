# language: en
Feature: Life cycle of a container: the practice
  A container with a process in the foreground: how to stop it, how to kill it, and what Docker
  refuses to do with it. The process is a bash, and the bash is process 1 of the container.
  To process 1, the kernel delivers no signal that this process does not handle (pid_namespaces(7)).
  Bash does not handle SIGTERM, and so `docker stop` waits for the whole grace period of 10 seconds.

  @ciclo/pratica/01 @ciclo/pratica/02 @ciclo/pratica/03
  Scenario: A process in the foreground keeps the container running
    Given a Docker host with the image `debian`
    And in terminal 1 I type `docker pull debian`
    When in terminal 1 I leave running `docker run --name=baleia debian /bin/bash -c "while true; do echo baleia: \$(id); sleep 1; done"`
    Then terminal 1 shows "baleia: uid=0(root) gid=0(root) groups=0(root)"
    When in terminal 2 I type `docker ps`
    Then terminal 2 lists "baleia" as running

  @ciclo/pratica/04 @diverges @slow
  Scenario: docker stop waits for 10 seconds and kills the process that does not handle SIGTERM
    Hand-out: `docker stop` stops the container; neither the wait nor the status 137 is mentioned.
    Docker: sends SIGTERM, waits for the grace period and then sends SIGKILL; the outcome is that of `docker kill`.
    Since: always; the option `--time` is deprecated since Docker 28.0, and `-t` works in all versions
    Type: `docker run --init --name=baleia debian /bin/bash -c "while true; do echo baleia: \$(id); sleep 1; done"` so that SIGTERM is enough, or `docker stop -t 1 baleia` to wait for less
    Source: https://docs.docker.com/reference/cli/docker/container/stop/

    Given a Docker host with the image `debian`
    And in terminal 1 I leave running `docker run --name=baleia debian /bin/bash -c "while true; do echo baleia: \$(id); sleep 1; done"`
    And terminal 1 shows "baleia: uid=0(root)"
    And in terminal 3 I type `docker run --detach --name=outra debian sleep infinity`
    When in terminal 2 I type `docker stop baleia`
    Then the container "baleia" got SIGTERM and, only after the grace period of 10 seconds, SIGKILL
    And the command of terminal 2 waited for the end of the container "baleia"
    And the command of terminal 1 ends with status 137
    And the container "baleia" was killed by SIGKILL
    And the container "outra" still runs

  @beyond
  Scenario: docker stop -t 1 waits for a grace period of 1 second, and the process is killed all the same
    Given a Docker host with the image `debian`
    And in terminal 1 I leave running `docker run --name=baleia debian /bin/bash -c "while true; do echo baleia: \$(id); sleep 1; done"`
    And terminal 1 shows "baleia: uid=0(root)"
    When in terminal 2 I type `docker stop -t 1 baleia`
    Then the command of terminal 2 waited for the end of the container "baleia"
    And the command of terminal 1 ends with status 137
    And the container "baleia" was killed by SIGKILL

  @beyond
  Scenario: With --init, bash is no longer process 1, and SIGTERM is enough
    With `--init`, process 1 is docker-init: it handles the signals and passes them on to bash, which SIGTERM
    then ends. The status is 143: 128 plus 15, the number of SIGTERM.

    Given a Docker host with the image `debian`
    And in terminal 1 I leave running `docker run --init --name=baleia debian /bin/bash -c "while true; do echo baleia: \$(id); sleep 1; done"`
    And terminal 1 shows "baleia: uid=0(root)"
    And in terminal 3 I type `docker run --detach --name=outra debian sleep infinity`
    When in terminal 2 I type `docker stop baleia`
    Then the container "baleia" got SIGTERM and ended by itself, without SIGKILL
    And the command of terminal 2 waited for the end of the container "baleia", and for nothing else
    And the command of terminal 1 ends with status 143
    When in terminal 2 I type `docker ps --all`
    Then terminal 2 lists "baleia" as ended with status 143

  @ciclo/pratica/04
  Scenario: docker stop does not wait for a process that handles SIGTERM
    Given a Docker host with the image `debian`
    And in terminal 1 I leave running `docker run --name=baleia debian /bin/bash -c "trap 'exit 3' TERM; echo pronta; while true; do sleep 1; done"`
    And terminal 1 shows "pronta"
    And in terminal 3 I type `docker run --detach --name=outra debian sleep infinity`
    When in terminal 2 I type `docker stop baleia`
    Then the container "baleia" got SIGTERM and ended by itself, without SIGKILL
    And the command of terminal 2 waited for the end of the container "baleia", and for nothing else
    And the command of terminal 1 ends with status 3
    And the container "outra" still runs
    When in terminal 2 I type `docker ps --all`
    Then terminal 2 lists "baleia" as ended with status 3

  @ciclo/pratica/05 @ciclo/pratica/06
  Scenario: A stopped container stays in the list until it is removed
    Given a Docker host with the image `debian`
    And in terminal 1 I type `docker run --name=baleia debian bash`
    And in terminal 1 I type `docker run --name=outra debian bash`
    When in terminal 2 I type `docker ps --all`
    Then terminal 2 lists "baleia" as ended with status 0
    When in terminal 2 I type `docker rm baleia`
    Then the daemon knows no container "baleia"
    When in terminal 2 I type `docker ps --all`
    Then terminal 2 lists "outra" as ended with status 0
    And terminal 2 does not list the container "baleia"

  @ciclo/pratica/07 @ciclo/pratica/08 @ciclo/pratica/09 @ciclo/pratica/10 @ciclo/pratica/11
  Scenario: docker kill kills the process at once
    Given a Docker host with the image `debian`
    And in terminal 1 I leave running `docker run --name=baleia debian /bin/bash -c "while true; do echo baleia: \$(id); sleep 1; done"`
    And terminal 1 shows "baleia: uid=0(root) gid=0(root) groups=0(root)"
    And in terminal 2 I type `docker ps`
    And in terminal 3 I type `docker run --detach --name=outra debian sleep infinity`
    When in terminal 2 I type `docker kill baleia`
    Then the container "baleia" got SIGKILL, without SIGTERM before
    And the command of terminal 2 waited for the end of the container "baleia", and for nothing else
    And the command of terminal 1 ends with status 137
    And the container "outra" still runs
    When in terminal 2 I type `docker ps --all`
    Then terminal 2 lists "baleia" as ended with status 137
    When in terminal 2 I type `docker rm baleia`
    Then the daemon knows no container "baleia"

  @ciclo/pratica/06
  Scenario: A running container is not removed, and nothing of it is lost
    Given a Docker host with the image `debian`
    And in terminal 1 I leave running `docker run --name=baleia debian /bin/bash -c "while true; do echo baleia: \$(id); sleep 1; done"`
    And terminal 1 shows "baleia: uid=0(root)"
    When in terminal 2 I try `docker rm baleia`
    Then the command of terminal 2 ends with status 1
    And the container "baleia" still runs

  @ciclo/pratica/07
  Scenario: A name in use cannot be given to another container
    Given a Docker host with the image `debian`
    And in terminal 1 I type `docker run --name=baleia debian bash`
    When in terminal 2 I try `docker run --name=baleia debian /bin/bash -c "while true; do echo baleia: \$(id); sleep 1; done"`
    Then the command of terminal 2 ends with status 125
    And the container "baleia" is still the same
    When in terminal 2 I type `docker ps --all`
    Then terminal 2 lists "baleia" as ended with status 0

  @ciclo/pratica/04 @ciclo/pratica/09
  Scenario: A stopped container can be stopped again, but docker kill fails
    Given a Docker host with the image `debian`
    And in terminal 1 I type `docker run --name=baleia debian bash`
    When in terminal 2 I type `docker stop baleia`
    And in terminal 2 I try `docker kill baleia`
    Then the command of terminal 2 ends with status 1
    When in terminal 2 I type `docker ps --all`
    Then terminal 2 lists "baleia" as ended with status 0
