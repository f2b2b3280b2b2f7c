# language: pt
Funcionalidade: Uma rede bridge definida pelo usuário: pacotes e nomes
  Os contêineres de uma rede conversam pela ponte dela. O Docker resolve os nomes, nos dois
  sentidos: um servidor de nomes, em 127.0.0.11, responde dentro de cada contêiner; /etc/hosts
  não tem o nome do outro.

  @rede/bridge-definida/06 @rede/bridge-definida/07 @rede/bridge-definida/08 @rede/bridge-definida/10 @rede/bridge-definida/13
  Cenário: O ping passa pela ponte da rede, à vista do host
    Dado um host Docker com a imagem `debian` do curso
    E no terminal 3 digito `docker network create neotech`
    E no terminal 3 digito `docker network ls`
    E anoto como "br-NNNN" a interface da rede "neotech" que o terminal 3 lista
    E no terminal 3 deixo rodando `sudo tcpdump --interface br-NNNN -Nnnl`
    E o terminal 3 mostra "listening on br-"
    E no terminal 1 digito `docker run --name=conteiner1 --network=neotech --rm --tty --interactive debian /bin/bash`
    E no terminal 1 digito `ip address show`
    E anoto como "[endereço do contêiner 1]" o endereço que o terminal 1 mostra
    E no terminal 2 digito `docker run --name=conteiner2 --network=neotech --rm --tty --interactive debian /bin/bash`
    Quando no terminal 2 deixo rodando `ping [endereço do contêiner 1]`
    Então o terminal 2 alcança o contêiner "conteiner1"
    E o terminal 3 mostra o ping de "conteiner2" para "conteiner1"

  @rede/bridge-definida/14 @rede/bridge-definida/15 @rede/bridge-definida/16 @rede/bridge-definida/17
  Cenário: Os dois contêineres se conhecem pelo nome, e não por /etc/hosts
    Dado um host Docker com a imagem `debian` do curso
    E no terminal 3 digito `docker network create neotech`
    E no terminal 1 digito `docker run --name=conteiner1 --network=neotech --rm --tty --interactive debian /bin/bash`
    E no terminal 2 digito `docker run --name=conteiner2 --network=neotech --rm --tty --interactive debian /bin/bash`
    Quando no terminal 1 digito `cat /etc/hosts`
    Então o terminal 1 não mostra o nome "conteiner2" em /etc/hosts
    Quando no terminal 1 deixo rodando `ping conteiner2`
    Então o terminal 1 alcança o contêiner "conteiner2"
    Quando no terminal 2 digito `cat /etc/hosts`
    Então o terminal 2 não mostra o nome "conteiner1" em /etc/hosts
    Quando no terminal 2 deixo rodando `ping conteiner1`
    Então o terminal 2 alcança o contêiner "conteiner1"

  @rede/bridge-definida/10 @diverges
  Cenário: Uma rede definida pelo usuário não compartilha variáveis de ambiente
    Apostila: diz que os contêineres dessas redes compartilham variáveis de ambiente.
    Docker: é o contrário: só `--link` levava variáveis, na rede bridge padrão; nas outras redes, cada contêiner tem as suas, que `--env` lhe dá.
    Desde: sempre
    Digite: docker run --env=COR=azul --rm --tty --interactive debian bash
    Fonte: https://docs.docker.com/engine/network/drivers/bridge/

    Dado um host Docker com a imagem `debian` do curso
    E no terminal 3 digito `docker network create neotech`
    E no terminal 1 digito `docker run --name=conteiner1 --network=neotech --env=COR=azul --rm --tty --interactive debian /bin/bash`
    E no terminal 2 digito `docker run --name=conteiner2 --network=neotech --rm --tty --interactive debian /bin/bash`
    Quando no terminal 1 digito `env`
    Então o terminal 1 mostra a variável "COR=azul"
    Quando no terminal 2 digito `env`
    Então o terminal 2 não mostra nenhuma variável com "azul"
    E o terminal 2 não mostra nenhuma variável com "conteiner1"
    Quando no terminal 3 digito `docker run --env=COR=azul --rm --tty --interactive debian bash`
    E no terminal 3 digito `env`
    Então o terminal 3 mostra "COR=azul"
    Quando no terminal 2 digito `cat /etc/resolv.conf`
    Então o terminal 2 mostra "nameserver 127.0.0.11"
