# language: pt
Funcionalidade: Por dentro de uma imagem: a prática
  Uma imagem de verdade tem várias camadas, e cada uma traz só o que muda em relação às de
  baixo. Como ficam guardadas no arquivo salvo depende da versão do Docker e de onde o
  daemon guarda as imagens; o que elas são, não.

  @imagem/pratica/01 @imagem/pratica/02 @imagem/pratica/03 @imagem/pratica/04 @imagem/pratica/05 @imagem/pratica/06
  Cenário: As camadas de nginx, uma sobre a outra, são o que um contêiner vê
    Dado um host Docker com a imagem `nginx`
    Quando no terminal 1 digito `docker pull nginx`
    E no terminal 1 digito `docker save nginx > nginx.tar`
    E no terminal 1 digito `mkdir -p nginx`
    E no terminal 1 digito `tar --directory nginx --extract --file nginx.tar`
    E no terminal 1 digito `tree nginx`
    Então o terminal 1 mostra o conteúdo de "nginx.tar"
    Quando no terminal 1 digito `jq < nginx/manifest.json`
    Então o manifesto no terminal 1 lista as camadas que o daemon conta em "nginx"
    E em "nginx.tar" o número de camadas é ao menos 2, e são as que o daemon declara
    E em "nginx.tar" as camadas sobrepostas são o sistema de arquivos de um contêiner de "nginx"

  @imagem/exercicio/08 @imagem/exercicio/09 @before-25.0 @store-graphdriver
  Cenário: Até o Docker 24, cada camada é uma pasta com json e layer.tar
    Dado um host Docker com a imagem `hello-world`
    E no terminal 1 a imagem "hello-world" salva e extraída
    E anoto a pasta da camada de "hello-world.tar" no lugar de "c8f25f0787b14b09638a294eab0b30b81c82295b8aa5e1df3fb36796fa6d0179"
    Quando no terminal 1 digito `jq < hello-world/c8f25f0787b14b09638a294eab0b30b81c82295b8aa5e1df3fb36796fa6d0179/json`
    E no terminal 1 digito `tar --extract --file hello-world/c8f25f0787b14b09638a294eab0b30b81c82295b8aa5e1df3fb36796fa6d0179/layer.tar`
    E no terminal 1 digito `./hello`
    Então o terminal 1 mostra "Hello from Docker!"
    E o arquivo "hello-world.tar" tem o formato antigo

  @imagem/exercicio/09 @since-25.0 @store-graphdriver @diverges
  Cenário: Desde o Docker 25, o arquivo tem o formato OCI, e o nome de cada blob é o seu sha256
    Apostila: cada camada tem uma pasta com `json` e `layer.tar`.
    Docker: configuração e camadas são blobs em `blobs/sha256`, com o sha256 por nome.
    Desde: 25.0
    Digite: tar --extract --file hello-world/$(jq --raw-output '.[0].Layers[0]' hello-world/manifest.json)
    Fonte: https://github.com/moby/moby/pull/44598

    Dado um host Docker com a imagem `hello-world`
    E no terminal 1 a imagem "hello-world" salva e extraída
    Então o arquivo "hello-world.tar" tem o formato OCI
    E em "hello-world.tar" o nome de cada blob é o seu sha256
    Quando no terminal 1 tento `tar --extract --file hello-world/c8f25f0787b14b09638a294eab0b30b81c82295b8aa5e1df3fb36796fa6d0179/layer.tar`
    Então o comando do terminal 1 termina com o código 2
    Quando no terminal 1 digito `tar --extract --file hello-world/$(jq --raw-output '.[0].Layers[0]' hello-world/manifest.json)`
    E no terminal 1 digito `./hello`
    Então o terminal 1 mostra "Hello from Docker!"

  @imagem/exercicio/09 @store-containerd @diverges
  Cenário: Com as imagens no containerd, as camadas são salvas como foram baixadas
    Apostila: cada camada tem uma pasta com `json` e `layer.tar`.
    Docker: os blobs são os do registro, as camadas quase sempre comprimidas; `repositories` não existe mais.
    Desde: 29.0, numa instalação nova; um Docker atualizado fica com o overlay2. Opcional desde 24.0
    Digite: tar --extract --file hello-world/$(jq --raw-output '.[0].Layers[0]' hello-world/manifest.json)
    Fonte: https://docs.docker.com/engine/storage/containerd/

    Dado um host Docker com a imagem `hello-world`
    E no terminal 1 a imagem "hello-world" salva e extraída
    Então o arquivo "hello-world.tar" tem o formato OCI do containerd
    E em "hello-world.tar" o nome de cada blob é o seu sha256
    E em "hello-world.tar" o número de camadas é ao menos 1, e são as que o daemon declara
    Quando no terminal 1 tento `tar --extract --file hello-world/c8f25f0787b14b09638a294eab0b30b81c82295b8aa5e1df3fb36796fa6d0179/layer.tar`
    Então o comando do terminal 1 termina com o código 2
    Quando no terminal 1 digito `tar --extract --file hello-world/$(jq --raw-output '.[0].Layers[0]' hello-world/manifest.json)`
    E no terminal 1 digito `./hello`
    Então o terminal 1 mostra "Hello from Docker!"
