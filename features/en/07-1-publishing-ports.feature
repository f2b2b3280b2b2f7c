# language: en
Feature: Publishing ports
  A port of a container reaches the world through a port of the host: `--publish=8080:80`. Docker
  creates a rule in the firewall, which redirects to the container whatever arrives at the host's port. The rules
  are in nat/DOCKER, of iptables. From Docker 29.0 on, nftables can be chosen: then `iptables` shows nothing.

  @rede/publicar/01 @rede/publicar/02 @rede/publicar/03
  Scenario: The port is the container's as long as it runs
    Given a Docker host with the image `nginx`
    And in terminal 1 I leave running `docker run --name=nginx --publish=8080:80 --rm nginx`
    And the container "nginx" listens on port 80
    When in terminal 2 I type `docker port nginx`
    Then terminal 2 shows port 80 of the container "nginx" on port 8080 of the host
    When in terminal 3 I try `docker run --name=outro --publish=8080:80 --rm nginx`
    Then the command of terminal 3 ends with status 125
    When in terminal 2 I type `docker ps`
    Then terminal 2 shows port 80 of the container "nginx" on port 8080 of the host
    When in terminal 1 I press `Control+C`
    Then the daemon knows no container "nginx"
    When in terminal 2 I try `curl http://localhost:8080`
    Then the command of terminal 2 ends with status 7
    And nothing listens on port 8080 of the host

  @rede/publicar/01 @rede/publicar/04 @rede/publicar/06 @rede/publicar/07 @firewall-iptables
  Scenario: The host talks to the container by its address, past the rule
    Given a Docker host with the image `nginx`
    And in terminal 1 I leave running `docker run --name=nginx --publish=8080:80 --rm nginx`
    And the container "nginx" listens on port 80
    And in terminal 3 I leave running `sudo tcpdump --interface docker0 -Nnnl`
    And terminal 3 shows "listening on docker0"
    When in terminal 2 I type `docker inspect -f "{{range .NetworkSettings.Networks}}{{println .IPAddress}}{{end}}" nginx`
    And I note as "ip-conteiner" the address that terminal 2 shows
    And in terminal 2 I type `curl http://ip-conteiner:80`
    Then terminal 2 shows "Welcome to nginx!"
    And terminal 3 shows the connection from the host to port 80 of the container "nginx"
    And terminal 3 shows "HTTP/1.1 200 OK"
    When in terminal 2 I type `sudo iptables --table nat --list DOCKER --numeric --verbose`
    Then terminal 2 shows the rule from port 8080 of the host to port 80 of the container "nginx", used 0 times

  @rede/publicar/01 @rede/publicar/04 @rede/publicar/07 @rede/publicar/08 @rede/publicar/09 @firewall-iptables
  Scenario: Whatever arrives at the host's port is redirected by the rule to the container
    Given a Docker host with the image `nginx`
    And in terminal 1 I leave running `docker run --name=nginx --publish=8080:80 --rm nginx`
    And the container "nginx" listens on port 80
    And in terminal 3 I leave running `sudo tcpdump --interface docker0 -Nnnl`
    And terminal 3 shows "listening on docker0"
    When in terminal 2 I type `ip address show $(ip route get 8.8.8.8 | awk '{print $5}')`
    And I note as "ip-host" the address that terminal 2 shows
    And in terminal 2 I type `curl http://ip-host:8080`
    Then terminal 2 shows "Welcome to nginx!"
    And terminal 3 shows the connection from the host to port 80 of the container "nginx"
    And terminal 3 shows "HTTP/1.1 200 OK"
    When in terminal 2 I type `sudo iptables --table nat --list DOCKER --numeric --verbose`
    Then terminal 2 shows the rule from port 8080 of the host to port 80 of the container "nginx", used 1 time

  @rede/publicar/07 @firewall-nftables @diverges
  Scenario: With nftables, the rule is in a table of Docker's, and iptables does not know it
    Hand-out: lists the rule with `iptables`.
    Docker: keeps its rules in nftables if the daemon is started with `--firewall-backend=nftables`. Then iptables has no chain `DOCKER`.
    Since: always with this option, which came with Docker 29.0
    Type: sudo nft list table ip docker-bridges
    Source: https://docs.docker.com/engine/network/firewall-nftables/

    Given a Docker host with the image `nginx`
    And in terminal 1 I leave running `docker run --name=nginx --publish=8080:80 --rm nginx`
    And the container "nginx" listens on port 80
    When in terminal 2 I try `sudo iptables --table nat --list DOCKER --numeric --verbose`
    Then the command of terminal 2 ends with status 1
    When in terminal 2 I type `ip address show $(ip route get 8.8.8.8 | awk '{print $5}')`
    And I note as "ip-host" the address that terminal 2 shows
    And in terminal 2 I type `curl http://ip-host:8080`
    Then terminal 2 shows "Welcome to nginx!"
    When in terminal 2 I type `sudo nft list table ip docker-bridges`
    Then terminal 2 shows the rule from port 8080 of the host to port 80 of the container "nginx", used 1 time
