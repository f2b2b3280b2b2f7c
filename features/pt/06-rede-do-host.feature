# language: pt
Funcionalidade: A rede do host
  Com `--network=host` o contêiner não ganha rede própria: usa a do host, com as interfaces, as
  rotas e as portas dele. A apostila recomenda isso para otimizar o desempenho: não há ponte, tradução de
  endereços nem docker-proxy no caminho; aqui não se mede quanto se ganha. A apostila restringe isso a
  hosts Linux; o Docker Desktop, a partir do 4.34, também o permite, se a opção estiver ligada
  (https://docs.docker.com/engine/network/drivers/host/).

  @rede/host/01 @rede/host/02 @rede/host/03 @rede/host/04 @rede/host/05
  Cenário: O contêiner vê as interfaces, as rotas e o nome do host
    Dado um host Docker com a imagem `debian` do curso
    Quando no terminal 1 digito `docker run --name=conteiner1 --network=host --rm --tty --interactive debian /bin/bash`
    Então o contêiner "conteiner1" está na rede do próprio host
    Quando no terminal 1 digito `ip address show`
    E no terminal 2 digito `ip address show`
    Então os terminais 1 e 2 mostram o mesmo
    Quando no terminal 1 digito `ip route show`
    E no terminal 2 digito `ip route show`
    Então os terminais 1 e 2 mostram o mesmo
    Quando no terminal 1 digito `hostname`
    E no terminal 2 digito `hostname`
    Então os terminais 1 e 2 mostram o mesmo

  Cenário: As portas do contêiner são do host, e não há o que publicar
    Dado um host Docker com a imagem `nginx`
    E no terminal 1 deixo rodando `docker run --name=nginx --network=host --publish=8080:80 --rm nginx`
    E o contêiner "nginx" escuta na porta 80
    E o contêiner "nginx" está na rede do próprio host
    Quando no terminal 2 digito `curl http://localhost:80`
    Então o terminal 2 mostra "Welcome to nginx!"
    Quando no terminal 2 tento `curl http://localhost:8080`
    Então o comando do terminal 2 termina com o código 7
    E nada escuta na porta 8080 do host
