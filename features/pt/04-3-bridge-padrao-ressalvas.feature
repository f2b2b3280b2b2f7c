# language: pt
Funcionalidade: A rede bridge padrão: ressalvas
  O que a apostila não diz da rede bridge padrão, e o que mudou na imagem debian desde que a apostila
  foi escrita.

  @rede/bridge-legado/02 @diverges
  Cenário: Em execução, um contêiner também pode sair da rede bridge padrão e voltar
    Apostila: conectar e desconectar em tempo de execução é apresentado como próprio das redes definidas pelo usuário.
    Docker: a rede bridge padrão permite o mesmo; só os nomes continuam sem resolução nela.
    Desde: sempre
    Digite: `docker network disconnect bridge conteiner1` e `docker network connect bridge conteiner1`
    Fonte: medido aqui; a documentação diz outra coisa: https://docs.docker.com/engine/network/drivers/bridge/ manda parar e recriar o contêiner

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
    Docker: a imagem não os traz mais, e o shell termina o comando com o código 127. `hostname -I` mostra o endereço. Uma imagem própria, com os pacotes iproute2 e iputils-ping, traz os dois de volta; instalados num contêiner com `--rm`, os pacotes se perdem com o contêiner.
    Desde: debian 11
    Digite: hostname -I
    Fonte: https://github.com/debuerreotype/debuerreotype/blob/master/examples/debian.sh

    Dado um host Docker com a imagem `debian`
    E no terminal 1 digito `docker run --name=conteiner1 --rm --tty --interactive debian /bin/bash`
    Quando no terminal 1 tento `ip address show`
    E no terminal 1 digito `echo status $?`
    Então o terminal 1 mostra "status 127"
    Quando no terminal 1 tento `ping conteiner2`
    E no terminal 1 digito `echo status $?`
    Então o terminal 1 mostra "status 127"
    Quando no terminal 1 digito `hostname -I`
    Então o terminal 1 mostra o endereço do contêiner "conteiner1" na rede "bridge"
