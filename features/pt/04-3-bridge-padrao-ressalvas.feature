# language: pt
Funcionalidade: A rede bridge padrão: ressalvas
  O que a apostila não diz da rede bridge padrão, e o que mudou na imagem debian desde que ela
  foi escrita.

  @diverges
  Cenário: Também da rede bridge padrão um contêiner sai e volta enquanto executa
    Apostila: conectar e desconectar em tempo de execução é apresentado como próprio das redes definidas pelo usuário.
    Docker: a rede bridge padrão permite o mesmo; só os nomes continuam sem resolução nela.
    Desde: sempre
    Digite: docker network disconnect bridge conteiner1
    Fonte: https://docs.docker.com/reference/cli/docker/network/disconnect/

    Dado um host Docker com a imagem `debian` do curso
    E no terminal 1 digito `docker run --name=conteiner1 --rm --tty --interactive debian /bin/bash`
    Quando no terminal 3 digito `docker network disconnect bridge conteiner1`
    E no terminal 1 digito `ip address show`
    Então o terminal 1 não mostra endereço do contêiner "conteiner1" na rede "bridge"
    Quando no terminal 3 digito `docker network connect bridge conteiner1`
    E no terminal 1 digito `ip address show`
    Então o terminal 1 mostra o endereço do contêiner "conteiner1" na rede "bridge"

  @rede/bridge-legado/02 @rede/bridge-legado/14 @diverges
  Cenário: O debian de hoje não tem ip nem ping
    Apostila: digita `ip` e `ping` num contêiner da imagem `debian`.
    Docker: a imagem não os traz mais, e o shell responde com o código 127; instale iproute2 e iputils-ping.
    Desde: debian 11
    Digite: apt-get update && apt-get install --yes iproute2 iputils-ping
    Fonte: https://github.com/debuerreotype/docker-debian-artifacts

    Dado um host Docker com a imagem `debian`
    E no terminal 1 digito `docker run --name=conteiner1 --rm --tty --interactive debian /bin/bash`
    Quando no terminal 1 tento `ip address show`
    E no terminal 1 digito `echo código $?`
    Então o terminal 1 mostra "código 127"
    Quando no terminal 1 tento `ping conteiner2`
    E no terminal 1 digito `echo código $?`
    Então o terminal 1 mostra "código 127"
