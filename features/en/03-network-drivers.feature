# language: en
Feature: Network drivers
  Docker's networks come from drivers, and some of them are part of every engine. The hand-out
  calls bridge the "default driver", and so mixes two things: the driver bridge, which can make
  networks, and the network bridge, which is there from the start, was made with it, and takes
  in the containers that choose no other. Here, "default bridge" is always the second.

  @rede/info/01
  Scenario: The engine says with which drivers it can make networks
    Given a Docker host with the course's image `debian`
    When in terminal 1 I type `docker info`
    Then terminal 1 lists the network drivers "bridge, host, null"
