# language: pt
Funcionalidade: Publicar portas: onde está o endereço do contêiner
  A apostila procura o endereço num campo que só servia para a rede bridge padrão, e que o Docker 29.0
  retirou. Em todas as versões, o endereço está entre as redes do contêiner: um por rede, e por isso um por
  linha (`println`). Nas redes host e none, o contêiner não tem endereço próprio.

  @rede/publicar/01 @rede/publicar/05 @before-29.0
  Cenário: Na rede bridge padrão, o endereço está onde a apostila o procura
    Dado um host Docker com a imagem `nginx`
    E no terminal 1 deixo rodando `docker run --name=nginx --publish=8080:80 --rm nginx`
    E o contêiner "nginx" escuta na porta 80
    Quando no terminal 2 digito `docker inspect -f "{{ .NetworkSettings.IPAddress }}" nginx`
    Então o terminal 2 mostra o endereço do contêiner "nginx" na rede "bridge"

  @rede/publicar/05 @before-29.0 @diverges
  Cenário: Numa rede definida pelo usuário, o endereço não está onde a apostila o procura
    Apostila: `docker inspect -f "{{ .NetworkSettings.IPAddress }}" nginx` mostra o endereço do contêiner.
    Docker: só se o contêiner está na rede bridge padrão; nas outras redes o campo fica vazio (e deixou de existir no Docker 29.0).
    Desde: sempre
    Digite: docker inspect -f "{{range .NetworkSettings.Networks}}{{println .IPAddress}}{{end}}" nginx
    Fonte: https://docs.docker.com/reference/cli/docker/inspect/

    Dado um host Docker com a imagem `nginx`
    E no terminal 2 digito `docker network create neotech`
    E no terminal 2 digito `docker run --detach --name=nginx --network=neotech nginx`
    Quando no terminal 2 digito `docker inspect -f "{{ .NetworkSettings.IPAddress }}" nginx`
    E no terminal 2 digito `docker inspect -f "[{{ .NetworkSettings.IPAddress }}]" nginx`
    Então o terminal 2 mostra "[]"
    Quando no terminal 2 digito `docker inspect -f "{{range .NetworkSettings.Networks}}{{println .IPAddress}}{{end}}" nginx`
    Então o terminal 2 mostra o endereço do contêiner "nginx" na rede "neotech"

  @rede/publicar/05 @since-29.0 @own-cli @diverges
  Cenário: O endereço está em cada rede do contêiner, e não mais onde a apostila o procura
    Apostila: `docker inspect -f "{{ .NetworkSettings.IPAddress }}" nginx` mostra o endereço do contêiner.
    Docker: o campo deixou de existir, e o comando falha; o endereço está em cada rede do contêiner.
    Desde: 29.0
    Digite: docker inspect -f "{{range .NetworkSettings.Networks}}{{println .IPAddress}}{{end}}" nginx
    Fonte: https://docs.docker.com/engine/release-notes/29/

    Dado um host Docker com a imagem `nginx`
    E no terminal 1 deixo rodando `docker run --name=nginx --publish=8080:80 --rm nginx`
    E o contêiner "nginx" escuta na porta 80
    Quando no terminal 2 tento `docker inspect -f "{{ .NetworkSettings.IPAddress }}" nginx`
    Então o comando do terminal 2 termina com o código 1
    E o terminal 2 mostra "IPAddress"
    Quando no terminal 2 digito `docker inspect -f "{{range .NetworkSettings.Networks}}{{println .IPAddress}}{{end}}" nginx`
    Então o terminal 2 mostra o endereço do contêiner "nginx" na rede "bridge"
