# language: pt
Funcionalidade: O que fica de um contêiner parado
  A apostila afirma: contêineres parados ficam no host até que sejam removidos. O que fica
  deles é o que mostraram e o que escreveram.

  @beyond
  Cenário: O que um contêiner parado mostrou pode ser lido até que ele seja removido
    Dado um host Docker com a imagem `debian`
    E no terminal 1 digito `docker run --name=baleia debian bash -c "echo bom dia; sleep 1"`
    Quando no terminal 2 digito `docker logs baleia`
    Então o terminal 2 mostra "bom dia"
    Quando no terminal 1 digito `docker run --name=outra debian bash -c "echo boa noite; sleep 1"`
    E no terminal 2 digito `docker logs outra`
    Então o terminal 2 não mostra "bom dia"
    Quando no terminal 2 digito `docker rm baleia`
    E no terminal 2 tento `docker logs baleia`
    Então o comando do terminal 2 termina com o código 1
    E o daemon não conhece o contêiner "baleia"

  @beyond
  Cenário: Um contêiner parado recomeça com os arquivos que escreveu
    Dado um host Docker com a imagem `debian`
    E no terminal 1 digito `docker run --name=baleia --tty --interactive debian bash`
    E no terminal 1 digito `echo bom dia > /recado`
    E no terminal 1 digito `exit`
    Quando no terminal 2 digito `docker diff baleia`
    Então o terminal 2 mostra que "/recado" foi acrescentado ao sistema de arquivos do contêiner "baleia"
    Quando no terminal 1 digito `docker start --attach --interactive baleia`
    E no terminal 1 digito `cat /recado`
    Então o terminal 1 mostra "bom dia"
    E o contêiner "baleia" continua o mesmo
