# language: en
Feature: Publishing ports: what the rule does not explain
  Without `--publish` nothing answers on the host, but the container is still one step away from
  it. The hand-out says that no port is within reach of the "outer world"; up to engine 27, though,
  another machine of the local network with a route to the bridge did reach the container, even at
  ports not published, where the host forwarded packets. Engine 28 began to block it. With one host
  alone, that cannot be shown here.

  Scenario: Without --publish, no port of the host leads to the container
    Given a Docker host with the image `nginx`
    And in terminal 1 I leave running `docker run --name=nginx --rm nginx`
    And the container "nginx" listens on port 80
    When in terminal 2 I try `curl http://localhost:8080`
    Then the command of terminal 2 ends with status 7
    And nothing answers on port 8080 of the host
    When in terminal 2 I try `curl http://localhost:80`
    Then the command of terminal 2 ends with status 7
    And nothing answers on port 80 of the host
    When in terminal 2 I type `docker port nginx`
    Then terminal 2 shows that no port of the host leads to the container "nginx"

  @firewall-iptables @diverges
  Scenario: From inside the host, at 127.0.0.1, it is a process that answers and not the rule
    Hand-out: a firewall rule maps the container's port to the host's.
    Docker: the rule does not hold for 127.0.0.1; there a process, docker-proxy, answers and passes on to the container.
    Since: always, unless the daemon runs with --userland-proxy=false
    Type: sudo ss -ltnp
    Source: https://docs.docker.com/engine/network/port-publishing/

    Given a Docker host with the image `nginx`
    And in terminal 1 I leave running `docker run --name=nginx --publish=8080:80 --rm nginx`
    And the container "nginx" listens on port 80
    When in terminal 2 I type `curl http://127.0.0.1:8080`
    Then terminal 2 shows "Welcome to nginx!"
    When in terminal 2 I type `sudo iptables --table nat --list DOCKER --numeric --verbose`
    Then terminal 2 shows the rule from port 8080 of the host to port 80 of the container "nginx", used 0 times
