# language: pt
Funcionalidade: A rede bridge padrão: endereços e pacotes
  O contêiner que não escolhe rede entra na rede bridge padrão. No host essa rede é uma interface, docker0: um
  switch virtual, a ponte, que também é o gateway dos contêineres. Cada contêiner tem um cabo até a ponte, com
  uma ponta dentro do contêiner (eth0) e a outra no host (veth…). `brctl` vem do pacote bridge-utils, hoje
  depreciado; `ip link show master docker0` diz o mesmo.
  Os exercícios usam o `debian` do curso, que tem `ip` e `ping`; o de hoje não os tem mais (04-3).

  @rede/bridge-legado/07 @rede/bridge-legado/09 @rede/bridge-legado/10
  Cenário: As três redes que todo host tem, e a interface de uma delas
    Dado um host Docker com a imagem `debian` do curso
    Quando no terminal 3 digito `docker network ls`
    Então o terminal 3 lista a rede "bridge" do driver "bridge"
    E o terminal 3 lista a rede "host" do driver "host"
    E o terminal 3 lista a rede "none" do driver "null"
    Quando no terminal 3 digito `ip address show`
    Então o terminal 3 mostra a ponte da rede "bridge" no host
    Quando no terminal 3 digito `ip address show docker0`
    Então o terminal 3 mostra a ponte da rede "bridge" no host

  @rede/bridge-legado/01 @rede/bridge-legado/02 @rede/bridge-legado/03 @rede/bridge-legado/04
  @rede/bridge-legado/05 @rede/bridge-legado/06 @rede/bridge-legado/08
  Cenário: Cada contêiner tem um endereço na rede, a ponte como gateway e uma interface ligada a ela
    Dado um host Docker com a imagem `debian` do curso
    Quando no terminal 1 digito `docker run --name=conteiner1 --rm --tty --interactive debian /bin/bash`
    E no terminal 1 digito `ip address show`
    Então o terminal 1 mostra o endereço do contêiner "conteiner1" na rede "bridge"
    Quando no terminal 1 digito `ip route show`
    Então o terminal 1 mostra a ponte da rede "bridge" como gateway padrão
    Quando no terminal 2 digito `docker run --name=conteiner2 --link=conteiner1 --rm --tty --interactive debian /bin/bash`
    E no terminal 2 digito `ip address show`
    Então o terminal 2 mostra o endereço do contêiner "conteiner2" na rede "bridge"
    Quando no terminal 2 digito `ip route show`
    Então o terminal 2 mostra a ponte da rede "bridge" como gateway padrão
    Quando no terminal 3 digito `brctl show`
    Então o terminal 3 mostra que a ponte da rede "bridge" liga "conteiner1, conteiner2"

  @rede/bridge-legado/01 @rede/bridge-legado/02 @rede/bridge-legado/04 @rede/bridge-legado/11 @rede/bridge-legado/12
  Cenário: O ping entre dois contêineres passa pela ponte, à vista do host
    Dado um host Docker com a imagem `debian` do curso
    E no terminal 1 digito `docker run --name=conteiner1 --rm --tty --interactive debian /bin/bash`
    E no terminal 1 digito `ip address show`
    E anoto como "[endereço do contêiner 1]" o endereço que o terminal 1 mostra
    E no terminal 2 digito `docker run --name=conteiner2 --link=conteiner1 --rm --tty --interactive debian /bin/bash`
    E no terminal 3 deixo rodando `sudo tcpdump --interface docker0 -Nnnl`
    E o terminal 3 mostra "listening on docker0"
    Quando no terminal 2 deixo rodando `ping [endereço do contêiner 1]`
    Então o terminal 2 alcança o contêiner "conteiner1"
    E o terminal 3 mostra o ping de "conteiner2" para "conteiner1"
    Quando no terminal 2 pressiono `Control+C`
    E no terminal 3 pressiono `Control+C`
    Então o terminal 2 mostra " 0% packet loss"
