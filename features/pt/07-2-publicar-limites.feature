# language: pt
Funcionalidade: Publicar portas: o que a regra não explica
  Sem `--publish` nada escuta no host, mas o contêiner continua a um passo dele. A apostila diz que nenhuma
  porta fica ao alcance do "mundo externo". Até o Docker 27, porém, outra máquina da rede local com uma rota para
  a ponte chegava ao contêiner, até a portas não publicadas, se a política da cadeia FORWARD do host fosse ACCEPT.
  O dockerd põe a política DROP só onde ele mesmo liga o encaminhamento de pacotes, e as portas publicadas eram
  alcançadas mesmo assim. O Docker 28.0 passou a barrar as não publicadas, seja qual for a política
  (https://github.com/moby/moby/pull/48724). Com um host só, isso não se pode mostrar aqui.

  Cenário: Sem --publish, nenhuma porta do host leva ao contêiner
    Dado um host Docker com a imagem `nginx`
    E no terminal 1 deixo rodando `docker run --name=nginx --rm nginx`
    E o contêiner "nginx" escuta na porta 80
    Quando no terminal 2 tento `curl http://localhost:8080`
    Então o comando do terminal 2 termina com o código 7
    E nada escuta na porta 8080 do host
    Quando no terminal 2 tento `curl http://localhost:80`
    Então o comando do terminal 2 termina com o código 7
    E nada escuta na porta 80 do host
    Quando no terminal 2 digito `docker port nginx`
    Então o terminal 2 mostra que nenhuma porta do host leva ao contêiner "nginx"

  @rede/publicar/07 @firewall-iptables @userland-proxy @diverges
  Cenário: De dentro do host, por 127.0.0.1, responde um processo e não a regra
    Apostila: uma regra de firewall mapeia a porta do contêiner para a do host.
    Docker: a regra não vale para 127.0.0.1; ali um processo, docker-proxy, escuta e repassa ao contêiner.
    Desde: sempre, a menos que o daemon seja iniciado com --userland-proxy=false
    Digite: sudo ss -ltnp
    Fonte: https://github.com/moby/moby/blob/master/integration/network/bridge/iptablesdoc/generated/usernet-portmap.md

    Dado um host Docker com a imagem `nginx`
    E no terminal 1 deixo rodando `docker run --name=nginx --publish=8080:80 --rm nginx`
    E o contêiner "nginx" escuta na porta 80
    Quando no terminal 2 digito `curl http://127.0.0.1:8080`
    Então o terminal 2 mostra "Welcome to nginx!"
    Quando no terminal 2 digito `sudo iptables --table nat --list DOCKER --numeric --verbose`
    Então o terminal 2 mostra a regra da porta 8080 do host para a porta 80 do contêiner "nginx", usada 0 vezes
    Quando no terminal 2 digito `sudo ss -ltnp`
    Então o terminal 2 mostra o processo "docker-proxy", que escuta na porta 8080 do host

  @rede/publicar/01 @rede/publicar/08 @slow
  Cenário: Um contêiner de outra rede chega ao contêiner pela porta publicada, e não pelo endereço dele
    Dado um host Docker com a imagem `nginx`
    E no terminal 1 deixo rodando `docker run --name=nginx --publish=8080:80 --rm nginx`
    E o contêiner "nginx" escuta na porta 80
    E no terminal 2 digito `docker network create neotech`
    E no terminal 2 digito `docker inspect -f "{{range .NetworkSettings.Networks}}{{println .IPAddress}}{{end}}" nginx`
    E o terminal 2 mostra o endereço do contêiner "nginx" na rede "bridge"
    E o terminal 2 não mostra endereço do contêiner "nginx" na rede "neotech"
    E anoto como "ip-conteiner" o endereço que o terminal 2 mostra
    E no terminal 2 digito `ip address show $(ip route get 8.8.8.8 | awk '{print $5}')`
    E anoto como "ip-host" o endereço que o terminal 2 mostra
    Quando no terminal 3 tento `docker run --network=neotech --rm nginx curl --connect-timeout 2 http://ip-conteiner:80`
    Então o comando do terminal 3 termina com o código 28
    Quando no terminal 3 digito `docker run --network=neotech --rm nginx bash -c "curl http://ip-host:8080; sleep 1"`
    Então o terminal 3 mostra "Welcome to nginx!"

  @beyond
  Cenário: Publicada só em 127.0.0.1, a porta não responde no endereço do host
    Até o Docker 27, outra máquina ligada à mesma rede local podia mesmo assim chegar à porta
    (https://docs.docker.com/engine/network/port-publishing/). Com um host só, isso não se pode mostrar aqui.

    Dado um host Docker com a imagem `nginx`
    E no terminal 1 deixo rodando `docker run --name=nginx --publish=127.0.0.1:8080:80 --rm nginx`
    E o contêiner "nginx" escuta na porta 80
    Quando no terminal 2 digito `curl http://127.0.0.1:8080`
    Então o terminal 2 mostra "Welcome to nginx!"
    Quando no terminal 2 digito `ip address show $(ip route get 8.8.8.8 | awk '{print $5}')`
    E anoto como "ip-host" o endereço que o terminal 2 mostra
    E no terminal 2 tento `curl http://ip-host:8080`
    Então o comando do terminal 2 termina com o código 7
    Quando no terminal 2 digito `docker port nginx`
    Então o terminal 2 mostra a porta 80 do contêiner "nginx" na porta 8080 do host, só em "127.0.0.1"
