# language: pt
Funcionalidade: Drivers de rede
  As redes do Docker vêm de drivers, e alguns drivers acompanham toda instalação. A apostila chama bridge de
  "driver de rede padrão", e isso é verdade: sem `--driver`, `docker network create` usa o driver bridge. Mas
  há também uma rede com o nome bridge, que já existe no host e recebe os contêineres que não escolhem rede.
  A apostila mistura as duas coisas. Aqui, "rede bridge padrão" é sempre essa rede.

  @rede/info/01
  Cenário: O Docker diz com que drivers sabe fazer redes
    Dado um host Docker com a imagem `debian` do curso
    Quando no terminal 1 digito `docker info`
    Então o terminal 1 lista os drivers de rede "bridge, host, null"

  @rede/bridge-legado/01 @rede/bridge-legado/02 @rede/bridge-definida/01 @rede/bridge-definida/02
  Cenário: Sem --driver, a rede nova é do driver bridge; sem --network, o contêiner entra na rede bridge padrão
    Dado um host Docker com a imagem `debian` do curso
    Quando no terminal 3 digito `docker network create neotech`
    E no terminal 3 digito `docker network ls`
    Então o terminal 3 lista a rede "neotech" do driver "bridge"
    Quando no terminal 1 digito `docker run --name=conteiner1 --rm --tty --interactive debian /bin/bash`
    E no terminal 1 digito `ip address show`
    Então o terminal 1 mostra o endereço do contêiner "conteiner1" na rede "bridge"
    E o terminal 1 não mostra endereço do contêiner "conteiner1" na rede "neotech"
