# language: en
Feature: Publishing ports: what the rule does not explain
  Without `--publish` nothing listens on the host, but the container is still one step away from it. The hand-out says
  that no port is within reach of the "outer world". Up to Docker 27, though, another machine of the local network with
  a route to the bridge did reach the container, even at ports not published, if the policy of the host's chain FORWARD
  was ACCEPT. The dockerd sets the policy DROP only where it turns packet forwarding on itself, and published ports were
  reached even so. Docker 28.0 began to block those not published, whatever the policy is
  (https://github.com/moby/moby/pull/48724). With one host alone, that cannot be shown here.

  Scenario: Without --publish, no port of the host leads to the container
    Given a Docker host with the image `nginx`
    And in terminal 1 I leave running `docker run --name=nginx --rm nginx`
    And the container "nginx" listens on port 80
    When in terminal 2 I try `curl http://localhost:8080`
    Then the command of terminal 2 ends with status 7
    And nothing listens on port 8080 of the host
    When in terminal 2 I try `curl http://localhost:80`
    Then the command of terminal 2 ends with status 7
    And nothing listens on port 80 of the host
    When in terminal 2 I type `docker port nginx`
    Then terminal 2 shows that no port of the host leads to the container "nginx"

  @rede/publicar/07 @firewall-iptables @userland-proxy @diverges
  Scenario: From inside the host, at 127.0.0.1, a process answers and not the rule
    Hand-out: a firewall rule maps the container's port to the host's.
    Docker: the rule does not hold for 127.0.0.1; there a process, docker-proxy, listens and passes on to the container.
    Since: always, unless the daemon is started with --userland-proxy=false
    Type: sudo ss -ltnp
    Source: https://github.com/moby/moby/blob/master/integration/network/bridge/iptablesdoc/generated/usernet-portmap.md

    Given a Docker host with the image `nginx`
    And in terminal 1 I leave running `docker run --name=nginx --publish=8080:80 --rm nginx`
    And the container "nginx" listens on port 80
    When in terminal 2 I type `curl http://127.0.0.1:8080`
    Then terminal 2 shows "Welcome to nginx!"
    When in terminal 2 I type `sudo iptables --table nat --list DOCKER --numeric --verbose`
    Then terminal 2 shows the rule from port 8080 of the host to port 80 of the container "nginx", used 0 times
    When in terminal 2 I type `sudo ss -ltnp`
    Then terminal 2 shows the process "docker-proxy", which listens on port 8080 of the host

  @rede/publicar/01 @rede/publicar/08 @slow
  Scenario: A container in another network reaches the container through the published port, and not by its address
    Given a Docker host with the image `nginx`
    And in terminal 1 I leave running `docker run --name=nginx --publish=8080:80 --rm nginx`
    And the container "nginx" listens on port 80
    And in terminal 2 I type `docker network create neotech`
    And in terminal 2 I type `docker inspect -f "{{range .NetworkSettings.Networks}}{{println .IPAddress}}{{end}}" nginx`
    And terminal 2 shows the address of the container "nginx" in the network "bridge"
    And terminal 2 shows no address of the container "nginx" in the network "neotech"
    And I note as "ip-conteiner" the address that terminal 2 shows
    And in terminal 2 I type `ip address show $(ip route get 8.8.8.8 | awk '{print $5}')`
    And I note as "ip-host" the address that terminal 2 shows
    When in terminal 3 I try `docker run --network=neotech --rm nginx curl --connect-timeout 2 http://ip-conteiner:80`
    Then the command of terminal 3 ends with status 28
    When in terminal 3 I type `docker run --network=neotech --rm nginx bash -c "curl http://ip-host:8080; sleep 1"`
    Then terminal 3 shows "Welcome to nginx!"

  @beyond
  Scenario: Published at 127.0.0.1 alone, the port does not answer at the host's address
    Up to Docker 27, another machine on the same local network could even so reach the port
    (https://docs.docker.com/engine/network/port-publishing/). With one host alone, that cannot be shown here.

    Given a Docker host with the image `nginx`
    And in terminal 1 I leave running `docker run --name=nginx --publish=127.0.0.1:8080:80 --rm nginx`
    And the container "nginx" listens on port 80
    When in terminal 2 I type `curl http://127.0.0.1:8080`
    Then terminal 2 shows "Welcome to nginx!"
    When in terminal 2 I type `ip address show $(ip route get 8.8.8.8 | awk '{print $5}')`
    And I note as "ip-host" the address that terminal 2 shows
    And in terminal 2 I try `curl http://ip-host:8080`
    Then the command of terminal 2 ends with status 7
    When in terminal 2 I type `docker port nginx`
    Then terminal 2 shows port 80 of the container "nginx" on port 8080 of the host, at "127.0.0.1" alone
