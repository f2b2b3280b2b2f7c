# language: en
Feature: Inside an image: the exercise
  An image saved with `docker save` is a tar archive: a configuration, a manifest and the layers, each
  of them a tar, too. The exercise saves hello-world, extracts its layer and runs on the host itself
  the binary that it holds: an image is nothing but files.

  @imagem/exercicio/01 @imagem/exercicio/02 @imagem/exercicio/03 @imagem/exercicio/04 @imagem/exercicio/05 @imagem/exercicio/06 @imagem/exercicio/07
  Scenario: A saved image shows what it is made of
    Given a Docker host without images
    When in terminal 1 I type `docker pull hello-world`
    And in terminal 1 I type `docker save hello-world > hello-world.tar`
    And in terminal 1 I type `mkdir -p hello-world`
    And in terminal 1 I type `tar --directory hello-world --extract --file hello-world.tar`
    And in terminal 1 I type `tree hello-world`
    Then terminal 1 shows the content of "hello-world.tar"
    When in terminal 1 I type `find hello-world`
    Then terminal 1 shows the content of "hello-world.tar"
    When in terminal 1 I type `jq < hello-world/manifest.json`
    Then the manifest in terminal 1 lists the layers that the daemon counts in "hello-world"
    And in "hello-world.tar" the number of layers is at least 1, and they are those that the daemon declares
    And in "hello-world.tar" the only layer holds the file "hello" alone

  @imagem/exercicio/10 @diverges
  Scenario: The layer's binary runs on the host, and its name is hello
    Hand-out: tells you to run `./helo`.
    Docker: the file in the layer is called `hello`; and without `--directory`, `tar` puts it into the current folder.
    Since: always
    Type: ./hello
    Source: https://github.com/docker-library/hello-world

    Given a Docker host with the image `hello-world`
    And in terminal 1 the image "hello-world", saved and extracted
    When in terminal 1 I type `tar --extract --file hello-world/$(jq --raw-output '.[0].Layers[0]' hello-world/manifest.json)`
    And in terminal 1 I try `./helo`
    Then the command of terminal 1 ends with status 127
    When in terminal 1 I type `./hello`
    Then terminal 1 shows "Hello from Docker!"

  @imagem/exercicio/08 @imagem/exercicio/09 @diverges
  Scenario: The id that the hand-out quotes is that of an image that no longer exists
    Hand-out: configuration and layer are in the folder c8f25f0787…
    Docker: the id changes with the image; the manifest says where configuration and layers are.
    Since: always, for an image that was built anew; the layout itself ended with Docker 25.0
    Type: tar --extract --file hello-world/$(jq --raw-output '.[0].Layers[0]' hello-world/manifest.json)
    Source: https://github.com/moby/moby/pull/44598

    Given a Docker host with the image `hello-world`
    And in terminal 1 the image "hello-world", saved and extracted
    When in terminal 1 I try `jq < hello-world/c8f25f0787b14b09638a294eab0b30b81c82295b8aa5e1df3fb36796fa6d0179/json`
    Then the command of terminal 1 ends with status 1
    When in terminal 1 I try `tar --extract --file hello-world/c8f25f0787b14b09638a294eab0b30b81c82295b8aa5e1df3fb36796fa6d0179/layer.tar`
    Then the command of terminal 1 ends with status 2
    When in terminal 1 I type `jq < hello-world/$(jq --raw-output '.[0].Config' hello-world/manifest.json)`
    Then terminal 1 shows "diff_ids"
