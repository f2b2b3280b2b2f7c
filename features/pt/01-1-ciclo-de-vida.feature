# language: pt
Funcionalidade: Ciclo de vida de um contêiner: o exercício
  Uma imagem é o que está guardado. Um contêiner é feito dela: uma configuração, uma camada em que
  se escreve e, enquanto está em execução, um processo. O exercício baixa uma imagem, faz contêineres
  dela e observa, num segundo terminal, quais existem, quais estão em execução e quais ficam parados.

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
  Cenário: Com a entrada fechada, o shell não tem o que ler: termina na hora, e o contêiner fica parado
    Dado um host Docker com a imagem `debian`
    Quando no terminal 1 digito `docker run debian bash`
    E no terminal 2 digito `docker ps`
    Então o terminal 2 não lista nenhum contêiner
    Quando no terminal 2 digito `docker ps --all`
    Então o terminal 2 lista "debian" como terminado com o código 0

  @beyond
  Cenário: Com a entrada aberta, o shell espera por comandos, mesmo sem terminal
    Dado um host Docker com a imagem `debian`
    Quando no terminal 1 deixo rodando `docker run --interactive --name=baleia debian bash -c "echo pronta; exec bash"`
    Então o terminal 1 mostra "pronta"
    Quando no terminal 2 digito `docker ps`
    Então o terminal 2 lista "baleia" em execução
    Quando no terminal 1 pressiono `Control+D`
    E no terminal 2 digito `docker ps --all`
    Então o terminal 2 lista "baleia" como terminado com o código 0

  @ciclo/exercicio/07 @ciclo/exercicio/08 @ciclo/exercicio/09 @ciclo/exercicio/11 @ciclo/exercicio/12
  Cenário: Com um terminal, o contêiner vive enquanto o shell vive
    Dado um host Docker com a imagem `debian`
    Quando no terminal 1 digito `docker run --tty --interactive debian bash`
    E no terminal 2 digito `docker ps`
    Então o terminal 2 lista "debian" em execução
    Quando no terminal 1 digito `exit`
    E no terminal 2 digito `docker ps`
    Então o terminal 2 não lista nenhum contêiner
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
    Então o terminal 2 não lista nenhum contêiner

  @ciclo/exercicio/13 @diverges
  Cenário: Sem nenhum contêiner, não há o que remover e o comando falha
    Apostila: digita `docker rm $(docker ps --all --quiet)`, e não diz que é preciso haver um contêiner.
    Docker: sem nenhum contêiner a lista fica vazia, e `docker rm` exige pelo menos um argumento. `docker container prune` não precisa de lista.
    Desde: sempre
    Digite: docker container prune --force
    Fonte: https://docs.docker.com/reference/cli/docker/container/prune/

    Dado um host Docker com a imagem `debian`
    Quando no terminal 2 tento `docker rm $(docker ps --all --quiet)`
    Então o comando do terminal 2 termina com o código 1
    Quando no terminal 2 digito `docker container prune --force`
    E no terminal 2 digito `docker ps --all`
    Então o terminal 2 não lista nenhum contêiner

  @beyond
  Cenário: docker container prune remove os contêineres parados e só eles
    Sem `--force`, o comando pergunta antes de remover.

    Dado um host Docker com a imagem `debian`
    E no terminal 1 digito `docker run --name=parado debian bash`
    E no terminal 1 digito `docker run --detach --name=outra debian sleep infinity`
    Quando no terminal 2 digito `docker container prune --force`
    Então o daemon não conhece o contêiner "parado"
    E o contêiner "outra" continua em execução

  @beyond
  Cenário: Um registro recebe uma imagem com docker push e a devolve com docker pull
    No diagrama da apostila, o registro é o Docker Hub. Aqui o registro é um contêiner do próprio host
    (https://distribution.github.io/distribution/about/deploying/).

    Dado um host Docker com a imagem `debian`
    E no terminal 1 digito `docker run --detach --name=registro --publish=5000:5000 registry`
    E o contêiner "registro" escuta na porta 5000
    Quando no terminal 1 digito `docker tag debian localhost:5000/debian`
    E no terminal 1 digito `docker push localhost:5000/debian`
    E no terminal 1 digito `curl http://localhost:5000/v2/_catalog`
    Então o terminal 1 mostra "debian"
    Quando no terminal 1 digito `docker image rm localhost:5000/debian`
    E no terminal 1 digito `docker pull localhost:5000/debian`
    E no terminal 1 digito `docker images`
    Então o terminal 1 lista a imagem "localhost:5000/debian"
    E a imagem "localhost:5000/debian" é a que o registro tem com esse nome
