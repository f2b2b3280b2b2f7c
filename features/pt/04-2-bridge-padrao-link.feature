# language: pt
Funcionalidade: A rede bridge padrão: nomes com --link
  Na rede bridge padrão ninguém resolve nomes de contêineres. A opção `--link` remedia: quem a
  usa recebe uma linha em /etc/hosts com o nome e o endereço do outro. A opção está obsoleta,
  e o remédio de hoje é uma rede definida pelo usuário.

  @rede/bridge-legado/01
  Cenário: Sem --link, quem está na bridge padrão não conhece o nome do outro
    Dado um host Docker com a imagem `debian` do curso
    E no terminal 1 digito `docker run --name=conteiner1 --rm --tty --interactive debian /bin/bash`
    E no terminal 2 digito `docker run --name=conteiner2 --rm --tty --interactive debian /bin/bash`
    Quando no terminal 2 digito `cat /etc/hosts`
    Então o terminal 2 não mostra o nome "conteiner1" em /etc/hosts
    Quando no terminal 2 tento `ping -c 1 -W 1 conteiner1`
    Então o terminal 2 não alcança o contêiner "conteiner1"

  @rede/bridge-legado/01 @rede/bridge-legado/13 @rede/bridge-legado/15 @rede/bridge-legado/16
  Cenário: Quem pede o link encontra o nome do outro em /etc/hosts
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
  Cenário: Um link tem mão única: quem não o pediu não conhece o nome do outro
    Apostila: manda `ping conteiner2` no contêiner 1, como `ping conteiner1` no contêiner 2, e não diz que só este responde.
    Docker: o link está só no conteiner2; o conteiner1 não conhece o nome do outro, e `ping` termina com o código 2.
    Desde: sempre
    Digite: docker network create neotech
    Fonte: https://docs.docker.com/engine/network/links/

    Dado um host Docker com a imagem `debian` do curso
    E no terminal 1 digito `docker run --name=conteiner1 --rm --tty --interactive debian /bin/bash`
    E no terminal 2 digito `docker run --name=conteiner2 --link=conteiner1 --rm --tty --interactive debian /bin/bash`
    Quando no terminal 1 deixo rodando `ping conteiner2`
    Então o terminal 1 não alcança o contêiner "conteiner2"

  @rede/bridge-legado/04 @before-29.0
  Cenário: Um link também leva variáveis de ambiente
    Dado um host Docker com a imagem `debian` do curso
    E no terminal 1 digito `docker run --name=conteiner1 --rm --tty --interactive debian /bin/bash`
    E no terminal 2 digito `docker run --name=conteiner2 --link=conteiner1 --rm --tty --interactive debian /bin/bash`
    Quando no terminal 2 digito `env`
    Então o terminal 2 mostra a variável "CONTEINER1_NAME=/conteiner2/conteiner1"
    Quando no terminal 1 digito `env`
    Então o terminal 1 não mostra variável alguma com "conteiner2"

  @rede/bridge-legado/04 @since-29.0 @diverges
  Cenário: Um link é aceito com um aviso e não leva mais variáveis de ambiente
    Apostila: usa `--link` sem ressalva.
    Docker: avisa que links na rede bridge padrão estão obsoletos, e não põe mais variáveis no contêiner.
    Desde: 29.0
    Digite: docker network create neotech
    Fonte: https://docs.docker.com/engine/release-notes/29/

    Dado um host Docker com a imagem `debian` do curso
    E no terminal 1 digito `docker run --name=conteiner1 --rm --tty --interactive debian /bin/bash`
    Quando no terminal 2 digito `docker run --name=conteiner2 --link=conteiner1 --rm --tty --interactive debian /bin/bash`
    Então o terminal 2 mostra um aviso sobre "link"
    Quando no terminal 2 digito `env`
    Então o terminal 2 não mostra variável alguma com "conteiner1"
