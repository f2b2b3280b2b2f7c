# language: en
# A template to copy: features/en/NN-N-name.feature, with NN-N a free number, and the same in features/pt.
# Remove the comments. All sentences are in reports/vocabulary.html; CONTRIBUTING.md has the checklist.
Feature: The subject of the exercise, in few words
  The claim of the hand-out, in two or three lines: the document shows them above the exercise.

  # With the tag of each command of the hand-out that the scenario types, such as @ciclo/pratica/02. Beyond the hand-out: @beyond.
  Scenario: An observation, told as a fact
    Given a Docker host with the image `debian`
    When in terminal 1 I type `docker run --name=baleia debian echo bom dia`
    Then terminal 1 shows "bom dia"
    When in terminal 2 I type `docker ps --all`
    Then terminal 2 lists "baleia" as ended with status 0

  @diverges
  Scenario: Docker does something else than the hand-out says
    Hand-out: the claim of the hand-out.
    Docker: the behaviour of Docker, and the reason.
    Since: always
    Type: docker ps --all
    Source: https://docs.docker.com/reference/cli/docker/container/rm/

    Given a Docker host with the image `debian`
    When in terminal 1 I try `docker rm baleia`
    Then the command of terminal 1 ends with status 1
