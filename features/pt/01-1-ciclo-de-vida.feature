# language: pt
Funcionalidade: Ciclo de vida de um contêiner: o exercício
  Uma imagem é o que está guardado; um contêiner é um processo feito dela. O exercício
  baixa uma imagem, faz contêineres dela e observa, num segundo terminal, quando existem,
  quando estão em execução e o que fica deles depois.

  @ciclo/exercicio/01 @ciclo/exercicio/02 @ciclo/exercicio/03
  Cenário: Uma imagem está no host depois de baixada
    Dado um host Docker sem imagens
    Quando no terminal 1 digito `docker images`
    Então o terminal 1 não lista a imagem "debian"
    Quando no terminal 1 digito `docker pull debian`
    E no terminal 1 digito `docker images`
    Então o terminal 1 lista a imagem "debian"
    E a imagem "debian" é a que o registro tem com esse nome

  @ciclo/exercicio/04 @ciclo/exercicio/05 @ciclo/exercicio/06
  Cenário: Sem terminal nem comando a executar, o shell termina na hora e o contêiner fica parado
    Dado um host Docker com a imagem `debian`
    Quando no terminal 1 digito `docker run debian bash`
    E no terminal 2 digito `docker ps`
    Então o terminal 2 não lista contêiner algum
    Quando no terminal 2 digito `docker ps --all`
    Então o terminal 2 lista "debian" como terminado com o código 0

  @ciclo/exercicio/07 @ciclo/exercicio/08 @ciclo/exercicio/09 @ciclo/exercicio/11 @ciclo/exercicio/12
  Cenário: Com um terminal, o contêiner vive enquanto o shell vive
    Dado um host Docker com a imagem `debian`
    Quando no terminal 1 digito `docker run --tty --interactive debian bash`
    E no terminal 2 digito `docker ps`
    Então o terminal 2 lista "debian" em execução
    Quando no terminal 1 digito `exit`
    E no terminal 2 digito `docker ps`
    Então o terminal 2 não lista contêiner algum
    Quando no terminal 2 digito `docker ps --all`
    Então o terminal 2 lista "debian" como terminado com o código 0

  @ciclo/exercicio/07 @ciclo/exercicio/10
  Cenário: Control+D encerra o shell com o código do último comando
    Dado um host Docker com a imagem `debian`
    Quando no terminal 1 digito `docker run --tty --interactive debian bash`
    E no terminal 1 digito `(exit 7)`
    E no terminal 1 pressiono `Control+D`
    Então o comando do terminal 1 termina com o código 7
    Quando no terminal 2 digito `docker ps --all`
    Então o terminal 2 lista "debian" como terminado com o código 7

  @ciclo/exercicio/13 @ciclo/exercicio/14
  Cenário: Contêineres parados ficam no host até serem removidos
    Dado um host Docker com a imagem `debian`
    E no terminal 1 digito `docker run debian bash`
    E no terminal 1 digito `docker run debian bash`
    Quando no terminal 2 digito `docker rm $(docker ps --all --quiet)`
    E no terminal 2 digito `docker ps --all`
    Então o terminal 2 não lista contêiner algum

  @ciclo/exercicio/13 @diverges
  Cenário: Sem contêiner algum, não há o que remover e o comando falha
    Apostila: `docker rm $(docker ps --all --quiet)` remove todos os contêineres.
    Docker: onde não há nenhum, a lista fica vazia e `docker rm` exige ao menos um argumento.
    Desde: sempre
    Digite: docker container prune
    Fonte: https://docs.docker.com/reference/cli/docker/container/rm/

    Dado um host Docker com a imagem `debian`
    Quando no terminal 2 tento `docker rm $(docker ps --all --quiet)`
    Então o comando do terminal 2 termina com o código 1
    Quando no terminal 2 digito `docker ps --all`
    Então o terminal 2 não lista contêiner algum
