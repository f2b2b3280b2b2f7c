# language: pt
Funcionalidade: Publicar portas
  Uma porta de um contêiner chega ao mundo por uma porta do host: `--publish=8080:80`. O Docker
  cria uma regra no firewall, que desvia para o contêiner o que chega ao host. As regras estão em
  nat/DOCKER, do iptables. A partir do Docker 29.0 pode-se escolher o nftables: `iptables` então nada mostra.

  @rede/publicar/01 @rede/publicar/02 @rede/publicar/03
  Cenário: A porta é do contêiner enquanto ele está em execução
    Dado um host Docker com a imagem `nginx`
    E no terminal 1 deixo rodando `docker run --name=nginx --publish=8080:80 --rm nginx`
    E o contêiner "nginx" escuta na porta 80
    Quando no terminal 2 digito `docker port nginx`
    Então o terminal 2 mostra a porta 80 do contêiner "nginx" na porta 8080 do host
    Quando no terminal 3 tento `docker run --name=outro --publish=8080:80 --rm nginx`
    Então o comando do terminal 3 termina com o código 125
    Quando no terminal 2 digito `docker ps`
    Então o terminal 2 mostra a porta 80 do contêiner "nginx" na porta 8080 do host
    Quando no terminal 1 pressiono `Control+C`
    Então o daemon não conhece o contêiner "nginx"
    Quando no terminal 2 tento `curl http://localhost:8080`
    Então o comando do terminal 2 termina com o código 7
    E nada escuta na porta 8080 do host

  @rede/publicar/01 @rede/publicar/04 @rede/publicar/06 @rede/publicar/07 @firewall-iptables
  Cenário: O host fala com o contêiner pelo endereço dele, sem passar pela regra
    Dado um host Docker com a imagem `nginx`
    E no terminal 1 deixo rodando `docker run --name=nginx --publish=8080:80 --rm nginx`
    E o contêiner "nginx" escuta na porta 80
    E no terminal 3 deixo rodando `sudo tcpdump --interface docker0 -Nnnl`
    E o terminal 3 mostra "listening on docker0"
    Quando no terminal 2 digito `docker inspect -f "{{range .NetworkSettings.Networks}}{{println .IPAddress}}{{end}}" nginx`
    E anoto como "ip-conteiner" o endereço que o terminal 2 mostra
    E no terminal 2 digito `curl http://ip-conteiner:80`
    Então o terminal 2 mostra "Welcome to nginx!"
    E o terminal 3 mostra a conexão do host à porta 80 do contêiner "nginx"
    E o terminal 3 mostra "HTTP/1.1 200 OK"
    Quando no terminal 2 digito `sudo iptables --table nat --list DOCKER --numeric --verbose`
    Então o terminal 2 mostra a regra da porta 8080 do host para a porta 80 do contêiner "nginx", usada 0 vezes

  @rede/publicar/01 @rede/publicar/04 @rede/publicar/07 @rede/publicar/08 @rede/publicar/09 @firewall-iptables
  Cenário: O que chega à porta do host é desviado pela regra para o contêiner
    Dado um host Docker com a imagem `nginx`
    E no terminal 1 deixo rodando `docker run --name=nginx --publish=8080:80 --rm nginx`
    E o contêiner "nginx" escuta na porta 80
    E no terminal 3 deixo rodando `sudo tcpdump --interface docker0 -Nnnl`
    E o terminal 3 mostra "listening on docker0"
    Quando no terminal 2 digito `ip address show $(ip route get 8.8.8.8 | awk '{print $5}')`
    E anoto como "ip-host" o endereço que o terminal 2 mostra
    E no terminal 2 digito `curl http://ip-host:8080`
    Então o terminal 2 mostra "Welcome to nginx!"
    E o terminal 3 mostra a conexão do host à porta 80 do contêiner "nginx"
    E o terminal 3 mostra "HTTP/1.1 200 OK"
    Quando no terminal 2 digito `sudo iptables --table nat --list DOCKER --numeric --verbose`
    Então o terminal 2 mostra a regra da porta 8080 do host para a porta 80 do contêiner "nginx", usada 1 vez

  @rede/publicar/07 @firewall-nftables @diverges
  Cenário: Com nftables, a regra está numa tabela do Docker, e o iptables não a conhece
    Apostila: lista a regra com `iptables`.
    Docker: guarda as regras no nftables se o daemon é iniciado com `--firewall-backend=nftables`. Então o iptables não tem a cadeia `DOCKER`.
    Desde: sempre com essa opção, que veio com o Docker 29.0
    Digite: sudo nft list table ip docker-bridges
    Fonte: https://docs.docker.com/engine/network/firewall-nftables/

    Dado um host Docker com a imagem `nginx`
    E no terminal 1 deixo rodando `docker run --name=nginx --publish=8080:80 --rm nginx`
    E o contêiner "nginx" escuta na porta 80
    Quando no terminal 2 tento `sudo iptables --table nat --list DOCKER --numeric --verbose`
    Então o comando do terminal 2 termina com o código 1
    Quando no terminal 2 digito `ip address show $(ip route get 8.8.8.8 | awk '{print $5}')`
    E anoto como "ip-host" o endereço que o terminal 2 mostra
    E no terminal 2 digito `curl http://ip-host:8080`
    Então o terminal 2 mostra "Welcome to nginx!"
    Quando no terminal 2 digito `sudo nft list table ip docker-bridges`
    Então o terminal 2 mostra a regra da porta 8080 do host para a porta 80 do contêiner "nginx", usada 1 vez
