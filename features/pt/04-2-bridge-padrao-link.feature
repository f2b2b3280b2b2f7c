# language: pt
Funcionalidade: A rede bridge padrão: nomes com --link
  Na rede bridge padrão nenhum nome de contêiner é resolvido. A opção `--link` remedia isso: o contêiner que
  a usa recebe uma linha em /etc/hosts com o nome e o endereço do outro. A opção está depreciada e deve sair
  do Docker 30.0 (https://github.com/docker/docs/pull/25994). O remédio de hoje é uma rede definida pelo usuário.

  @rede/bridge-legado/01
  Cenário: Sem --link, um contêiner da rede bridge padrão não conhece o nome do outro
    Dado um host Docker com a imagem `debian` do curso
    E no terminal 1 digito `docker run --name=conteiner1 --rm --tty --interactive debian /bin/bash`
    E no terminal 2 digito `docker run --name=conteiner2 --rm --tty --interactive debian /bin/bash`
    Quando no terminal 2 digito `cat /etc/hosts`
    Então o terminal 2 não mostra o nome "conteiner1" em /etc/hosts
    Quando no terminal 2 tento `ping -c 1 -W 1 conteiner1`
    Então o terminal 2 não alcança o contêiner "conteiner1"

  @rede/bridge-legado/01 @rede/bridge-legado/13 @rede/bridge-legado/15 @rede/bridge-legado/16
  Cenário: O contêiner que pede o link encontra o nome do outro em /etc/hosts
    Dado um host Docker com a imagem `debian` do curso
    E no terminal 1 digito `docker run --name=conteiner1 --rm --tty --interactive debian /bin/bash`
    E no terminal 2 digito `docker run --name=conteiner2 --link=conteiner1 --rm --tty --interactive debian /bin/bash`
    Quando no terminal 2 digito `cat /etc/hosts`
    Então o terminal 2 mostra o nome "conteiner1" em /etc/hosts
    Quando no terminal 1 digito `cat /etc/hosts`
    Então o terminal 1 não mostra o nome "conteiner2" em /etc/hosts
    Quando no terminal 2 deixo rodando `ping conteiner1`
    Então o terminal 2 alcança o contêiner "conteiner1"

  @rede/bridge-legado/14 @diverges
  Cenário: Um link tem mão única: o contêiner que não o pediu não conhece o nome do outro
    Apostila: manda `ping conteiner2` no contêiner 1, como `ping conteiner1` no contêiner 2, e não diz que só este responde.
    Docker: o link está só no conteiner2; o conteiner1 não conhece o nome do outro, e `ping` termina com o código 2. Numa rede definida pelo usuário, os dois se conhecem.
    Desde: sempre
    Digite: `docker network create neotech`, `docker network connect neotech conteiner1`, `docker network connect neotech conteiner2` e de novo `ping conteiner2`
    Fonte: https://docs.docker.com/engine/network/links/

    Dado um host Docker com a imagem `debian` do curso
    E no terminal 1 digito `docker run --name=conteiner1 --rm --tty --interactive debian /bin/bash`
    E no terminal 2 digito `docker run --name=conteiner2 --link=conteiner1 --rm --tty --interactive debian /bin/bash`
    Quando no terminal 1 deixo rodando `ping conteiner2`
    Então o terminal 1 não alcança o contêiner "conteiner2"
    Quando no terminal 3 digito `docker network create neotech`
    E no terminal 3 digito `docker network connect neotech conteiner1`
    E no terminal 3 digito `docker network connect neotech conteiner2`
    E no terminal 1 deixo rodando `ping conteiner2`
    Então o terminal 1 alcança o contêiner "conteiner2"

  @rede/bridge-legado/04 @before-29.0
  Cenário: Um link também leva variáveis de ambiente
    Dado um host Docker com a imagem `debian` do curso
    E no terminal 1 digito `docker run --name=conteiner1 --rm --tty --interactive debian /bin/bash`
    E no terminal 2 digito `docker run --name=conteiner2 --link=conteiner1 --rm --tty --interactive debian /bin/bash`
    Quando no terminal 2 digito `env`
    Então o terminal 2 mostra a variável "CONTEINER1_NAME=/conteiner2/conteiner1"
    Quando no terminal 1 digito `env`
    Então o terminal 1 não mostra nenhuma variável com "conteiner2"

  @rede/bridge-legado/04 @since-29.0 @diverges
  Cenário: Um link não leva mais variáveis de ambiente
    Apostila: usa `--link` sem ressalva.
    Docker: não põe mais variáveis no contêiner, a menos que o daemon seja iniciado com `DOCKER_KEEP_DEPRECATED_LEGACY_LINKS_ENV_VARS=1`. Isso também deve sair do Docker 30.0.
    Desde: 29.0
    Digite: docker network create neotech
    Fonte: https://docs.docker.com/engine/deprecated/

    Dado um host Docker com a imagem `debian` do curso
    E no terminal 1 digito `docker run --name=conteiner1 --rm --tty --interactive debian /bin/bash`
    E no terminal 2 digito `docker run --name=conteiner2 --link=conteiner1 --rm --tty --interactive debian /bin/bash`
    Quando no terminal 2 digito `env`
    Então o terminal 2 não mostra nenhuma variável com "conteiner1"

  @rede/bridge-legado/04 @since-29.6 @diverges
  Cenário: Um link é aceito com um aviso
    Apostila: usa `--link` sem ressalva.
    Docker: avisa que links na rede bridge padrão estão depreciados. Eles devem sair do Docker 30.0.
    Desde: 29.6
    Digite: docker network create neotech
    Fonte: https://github.com/moby/moby/pull/47427

    Dado um host Docker com a imagem `debian` do curso
    E no terminal 1 digito `docker run --name=conteiner1 --rm --tty --interactive debian /bin/bash`
    Quando no terminal 2 digito `docker run --name=conteiner2 --link=conteiner1 --rm --tty --interactive debian /bin/bash`
    Então o terminal 2 mostra um aviso sobre "link"
