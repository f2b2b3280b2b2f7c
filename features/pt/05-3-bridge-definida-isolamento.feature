# language: pt
Funcionalidade: Uma rede bridge definida pelo usuário: isolamento
  Um contêiner de outra rede não alcança o contêiner, nem pelo nome nem pelo endereço. Um contêiner
  em execução pode ser conectado a uma rede e desconectado dela.

  @rede/bridge-definida/01 @rede/bridge-definida/07
  Cenário: Conectado a uma rede, um contêiner em execução alcança os contêineres dela; desconectado, não
    Dado um host Docker com a imagem `debian` do curso
    E no terminal 3 digito `docker network create neotech`
    E no terminal 1 digito `docker run --name=conteiner1 --network=neotech --rm --tty --interactive debian /bin/bash`
    E no terminal 2 digito `docker run --name=conteiner2 --rm --tty --interactive debian /bin/bash`
    Quando no terminal 2 tento `ping -c 1 -W 1 conteiner1`
    Então o terminal 2 não alcança o contêiner "conteiner1"
    Quando no terminal 3 digito `docker network connect neotech conteiner2`
    E no terminal 2 digito `ping -c 1 conteiner1`
    Então o terminal 2 alcança o contêiner "conteiner1"
    Quando no terminal 3 digito `docker network disconnect neotech conteiner2`
    E no terminal 2 tento `ping -c 1 -W 1 conteiner1`
    Então o terminal 2 não alcança o contêiner "conteiner1"

  @rede/bridge-definida/01
  Cenário: Conectado a mais uma rede, o contêiner continua na primeira; desconectado, também
    Dado um host Docker com a imagem `debian` do curso
    E no terminal 3 digito `docker network create neotech`
    E no terminal 2 digito `docker run --name=conteiner2 --rm --tty --interactive debian /bin/bash`
    Quando no terminal 3 digito `docker network connect neotech conteiner2`
    E no terminal 2 digito `ip address show`
    Então o terminal 2 mostra o endereço do contêiner "conteiner2" na rede "neotech"
    E o terminal 2 mostra o endereço do contêiner "conteiner2" na rede "bridge"
    Quando no terminal 3 digito `docker network disconnect neotech conteiner2`
    E no terminal 2 digito `ip address show`
    Então o terminal 2 não mostra endereço do contêiner "conteiner2" na rede "neotech"
    E o terminal 2 mostra o endereço do contêiner "conteiner2" na rede "bridge"

  @rede/bridge-definida/01 @rede/bridge-definida/07 @slow
  Cenário: De outra rede, e da rede bridge padrão, o contêiner não é alcançado
    Dado um host Docker com a imagem `debian` do curso
    E no terminal 3 digito `docker network create neotech`
    E no terminal 3 digito `docker network create outra`
    E no terminal 1 digito `docker run --name=conteiner1 --network=neotech --rm --tty --interactive debian /bin/bash`
    E no terminal 1 digito `ip address show`
    E anoto como "[endereço do contêiner 1]" o endereço que o terminal 1 mostra
    E no terminal 2 digito `docker run --name=conteiner2 --network=outra --rm --tty --interactive debian /bin/bash`
    Quando no terminal 2 tento `ping -c 1 -W 1 conteiner1`
    Então o terminal 2 não alcança o contêiner "conteiner1"
    Quando no terminal 2 tento `ping -c 1 -W 1 [endereço do contêiner 1]`
    Então o terminal 2 não alcança o contêiner "conteiner1"
    Quando no terminal 3 tento `docker run --rm debian ping -c 1 -W 1 [endereço do contêiner 1]`
    Então o terminal 3 não alcança o contêiner "conteiner1"
