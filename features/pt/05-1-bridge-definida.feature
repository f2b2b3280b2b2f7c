# language: pt
Funcionalidade: Uma rede bridge definida pelo usuário: criar e usar
  Com o driver bridge cria-se quantas redes se quiser. Cada rede é mais uma ponte no host, com
  uma faixa de endereços só sua. O nome da interface é br- e o começo do id da rede.

  @rede/bridge-definida/01 @rede/bridge-definida/02 @rede/bridge-definida/03 @rede/bridge-definida/04 @rede/bridge-definida/05
  Cenário: Uma rede nova é uma ponte nova no host
    Dado um host Docker com a imagem `debian` do curso
    Quando no terminal 3 digito `docker network create neotech`
    Então o terminal 3 mostra a rede "neotech"
    Quando no terminal 3 digito `docker network ls`
    Então o terminal 3 lista a rede "neotech" do driver "bridge"
    E anoto como "br-NNNN" a interface da rede "neotech" que o terminal 3 lista
    Quando no terminal 3 digito `docker network inspect neotech`
    Então o terminal 3 mostra a rede "neotech"
    Quando no terminal 3 digito `brctl show`
    Então o terminal 3 mostra a ponte da rede "neotech" no host
    Quando no terminal 3 digito `ip address show br-NNNN`
    Então o terminal 3 mostra a ponte da rede "neotech" no host

  @rede/bridge-definida/01 @rede/bridge-definida/02
  Cenário: O Docker recusa repetir o nome de uma rede e remover a que está em uso
    Dado um host Docker com a imagem `debian` do curso
    E no terminal 3 digito `docker network create neotech`
    E no terminal 3 digito `docker run --detach --name=conteiner1 --network=neotech debian sleep infinity`
    Quando no terminal 3 tento `docker network create neotech`
    Então o comando do terminal 3 termina com o código 1
    E a rede "neotech" continua a mesma, com o contêiner "conteiner1"
    Quando no terminal 3 tento `docker network rm neotech`
    Então o comando do terminal 3 termina com o código 1
    E a rede "neotech" continua a mesma, com o contêiner "conteiner1"
    Quando no terminal 3 digito `docker network ls`
    Então o terminal 3 lista a rede "neotech" do driver "bridge"

  @rede/bridge-definida/07 @rede/bridge-definida/08 @rede/bridge-definida/09 @rede/bridge-definida/10
  @rede/bridge-definida/11 @rede/bridge-definida/12
  Cenário: Os contêineres têm endereço na rede escolhida, e a ponte dela como gateway
    Dado um host Docker com a imagem `debian` do curso
    E no terminal 3 digito `docker network create neotech`
    Quando no terminal 1 digito `docker run --name=conteiner1 --network=neotech --rm --tty --interactive debian /bin/bash`
    E no terminal 1 digito `ip address show`
    Então o terminal 1 mostra o endereço do contêiner "conteiner1" na rede "neotech"
    Quando no terminal 1 digito `ip route show`
    Então o terminal 1 mostra a ponte da rede "neotech" como gateway padrão
    Quando no terminal 2 digito `docker run --name=conteiner2 --network=neotech --rm --tty --interactive debian /bin/bash`
    E no terminal 2 digito `ip address show`
    Então o terminal 2 mostra o endereço do contêiner "conteiner2" na rede "neotech"
    Quando no terminal 2 digito `ip route show`
    Então o terminal 2 mostra a ponte da rede "neotech" como gateway padrão
