# language: pt
Funcionalidade: Por dentro de uma imagem: o exercício
  Uma imagem salva com `docker save` é um arquivo tar: uma configuração, um manifesto e as camadas,
  cada uma um tar também. O exercício salva hello-world, extrai a camada e executa no próprio
  host o binário que ela contém: uma imagem nada mais é do que arquivos.

  @imagem/exercicio/01 @imagem/exercicio/02 @imagem/exercicio/03 @imagem/exercicio/04 @imagem/exercicio/05 @imagem/exercicio/06 @imagem/exercicio/07
  Cenário: Uma imagem salva mostra do que é feita
    Dado um host Docker sem imagens
    Quando no terminal 1 digito `docker pull hello-world`
    E no terminal 1 digito `docker save hello-world > hello-world.tar`
    E no terminal 1 digito `mkdir -p hello-world`
    E no terminal 1 digito `tar --directory hello-world --extract --file hello-world.tar`
    E no terminal 1 digito `tree hello-world`
    Então o terminal 1 mostra o conteúdo de "hello-world.tar"
    Quando no terminal 1 digito `find hello-world`
    Então o terminal 1 mostra o conteúdo de "hello-world.tar"
    Quando no terminal 1 digito `jq < hello-world/manifest.json`
    Então o manifesto no terminal 1 lista as camadas que o daemon conta em "hello-world"
    E em "hello-world.tar" o número de camadas é ao menos 1, e são as que o daemon declara
    E em "hello-world.tar" a única camada tem só o arquivo "hello"

  @imagem/exercicio/10 @diverges
  Cenário: O binário da camada é executado no host, e chama-se hello
    Apostila: manda executar `./helo`.
    Docker: o arquivo da camada chama-se `hello`; e `tar` sem `--directory` o põe na pasta atual.
    Desde: sempre
    Digite: ./hello
    Fonte: https://github.com/docker-library/hello-world

    Dado um host Docker com a imagem `hello-world`
    E no terminal 1 a imagem "hello-world" salva e extraída
    Quando no terminal 1 digito `tar --extract --file hello-world/$(jq --raw-output '.[0].Layers[0]' hello-world/manifest.json)`
    E no terminal 1 tento `./helo`
    Então o comando do terminal 1 termina com o código 127
    Quando no terminal 1 digito `./hello`
    Então o terminal 1 mostra "Hello from Docker!"

  @imagem/exercicio/08 @imagem/exercicio/09 @diverges
  Cenário: O id que a apostila cita é o de uma imagem que não existe mais
    Apostila: a configuração e a camada ficam na pasta c8f25f0787…
    Docker: o id muda com a imagem; o manifesto diz onde estão a configuração e as camadas.
    Desde: sempre, para uma imagem refeita; o próprio formato acabou no Docker 25.0
    Digite: tar --extract --file hello-world/$(jq --raw-output '.[0].Layers[0]' hello-world/manifest.json)
    Fonte: https://github.com/moby/moby/pull/44598

    Dado um host Docker com a imagem `hello-world`
    E no terminal 1 a imagem "hello-world" salva e extraída
    Quando no terminal 1 tento `jq < hello-world/c8f25f0787b14b09638a294eab0b30b81c82295b8aa5e1df3fb36796fa6d0179/json`
    Então o comando do terminal 1 termina com o código 1
    Quando no terminal 1 tento `tar --extract --file hello-world/c8f25f0787b14b09638a294eab0b30b81c82295b8aa5e1df3fb36796fa6d0179/layer.tar`
    Então o comando do terminal 1 termina com o código 2
    Quando no terminal 1 digito `jq < hello-world/$(jq --raw-output '.[0].Config' hello-world/manifest.json)`
    Então o terminal 1 mostra "diff_ids"
