# language: en
Feature: Inside an image: the practice
  A real image has several layers, and each brings only what changes against those below.
  How they are kept in the saved archive depends on the version of Docker and on where the
  daemon keeps images; what they are does not.

  @imagem/pratica/01 @imagem/pratica/02 @imagem/pratica/03 @imagem/pratica/04 @imagem/pratica/05 @imagem/pratica/06
  Scenario: The layers of nginx, one on the other, are what a container sees
    Given a Docker host with the image `nginx`
    When in terminal 1 I type `docker pull nginx`
    And in terminal 1 I type `docker save nginx > nginx.tar`
    And in terminal 1 I type `mkdir -p nginx`
    And in terminal 1 I type `tar --directory nginx --extract --file nginx.tar`
    And in terminal 1 I type `tree nginx`
    Then terminal 1 shows the content of "nginx.tar"
    When in terminal 1 I type `jq < nginx/manifest.json`
    Then the manifest in terminal 1 lists the layers that the daemon counts in "nginx"
    And in "nginx.tar" the number of layers is at least 2, and they are those that the daemon declares
    And in "nginx.tar" the layers put on one another are the file system of a container of "nginx"

  @imagem/exercicio/08 @imagem/exercicio/09 @before-25.0 @store-graphdriver
  Scenario: Up to Docker 24, each layer is a folder with json and layer.tar
    Given a Docker host with the image `hello-world`
    And in terminal 1 the image "hello-world", saved and extracted
    And I note the layer's folder of "hello-world.tar" in the place of "c8f25f0787b14b09638a294eab0b30b81c82295b8aa5e1df3fb36796fa6d0179"
    When in terminal 1 I type `jq < hello-world/c8f25f0787b14b09638a294eab0b30b81c82295b8aa5e1df3fb36796fa6d0179/json`
    And in terminal 1 I type `tar --extract --file hello-world/c8f25f0787b14b09638a294eab0b30b81c82295b8aa5e1df3fb36796fa6d0179/layer.tar`
    And in terminal 1 I type `./hello`
    Then terminal 1 shows "Hello from Docker!"
    And the archive "hello-world.tar" has the old layout

  @imagem/exercicio/09 @since-25.0 @store-graphdriver @diverges
  Scenario: Since Docker 25, the archive has the OCI layout, and each blob's name is its sha256
    Hand-out: each layer has a folder with `json` and `layer.tar`.
    Docker: configuration and layers are blobs in `blobs/sha256`, named by their sha256.
    Since: 25.0
    Type: tar --extract --file hello-world/$(jq --raw-output '.[0].Layers[0]' hello-world/manifest.json)
    Source: https://github.com/moby/moby/pull/44598

    Given a Docker host with the image `hello-world`
    And in terminal 1 the image "hello-world", saved and extracted
    Then the archive "hello-world.tar" has the OCI layout
    And in "hello-world.tar" the name of each blob is its sha256
    When in terminal 1 I try `tar --extract --file hello-world/c8f25f0787b14b09638a294eab0b30b81c82295b8aa5e1df3fb36796fa6d0179/layer.tar`
    Then the command of terminal 1 ends with status 2
    When in terminal 1 I type `tar --extract --file hello-world/$(jq --raw-output '.[0].Layers[0]' hello-world/manifest.json)`
    And in terminal 1 I type `./hello`
    Then terminal 1 shows "Hello from Docker!"

  @imagem/exercicio/09 @store-containerd @diverges
  Scenario: With images in containerd, layers are saved as they were pulled
    Hand-out: each layer has a folder with `json` and `layer.tar`.
    Docker: the blobs are the registry's, the layers nearly always compressed; `repositories` no longer exists.
    Since: 29.0, on a fresh installation; an upgraded Docker keeps overlay2. Opt-in since 24.0
    Type: tar --extract --file hello-world/$(jq --raw-output '.[0].Layers[0]' hello-world/manifest.json)
    Source: https://docs.docker.com/engine/storage/containerd/

    Given a Docker host with the image `hello-world`
    And in terminal 1 the image "hello-world", saved and extracted
    Then the archive "hello-world.tar" has the containerd OCI layout
    And in "hello-world.tar" the name of each blob is its sha256
    And in "hello-world.tar" the number of layers is at least 1, and they are those that the daemon declares
    When in terminal 1 I try `tar --extract --file hello-world/c8f25f0787b14b09638a294eab0b30b81c82295b8aa5e1df3fb36796fa6d0179/layer.tar`
    Then the command of terminal 1 ends with status 2
    When in terminal 1 I type `tar --extract --file hello-world/$(jq --raw-output '.[0].Layers[0]' hello-world/manifest.json)`
    And in terminal 1 I type `./hello`
    Then terminal 1 shows "Hello from Docker!"
