# language: pt
Funcionalidade: Publicar portas: o que a regra não explica
  Sem `--publish` nada atende no host, mas o contêiner continua a um passo dele. A apostila diz que
  nenhuma porta fica ao alcance do "mundo externo"; até o engine 27, porém, outra máquina da rede local
  com uma rota para a ponte chegava ao contêiner, até a portas não publicadas, se o host encaminhasse
  pacotes. O engine 28 passou a barrá-la. Com um host só, isso não se pode mostrar aqui.

  Cenário: Sem --publish, nenhuma porta do host leva ao contêiner
    Dado um host Docker com a imagem `nginx`
    E no terminal 1 deixo rodando `docker run --name=nginx --rm nginx`
    E o contêiner "nginx" atende na porta 80
    Quando no terminal 2 tento `curl http://localhost:8080`
    Então o comando do terminal 2 termina com o código 7
    E nada atende na porta 8080 do host
    Quando no terminal 2 tento `curl http://localhost:80`
    Então o comando do terminal 2 termina com o código 7
    E nada atende na porta 80 do host
    Quando no terminal 2 digito `docker port nginx`
    Então o terminal 2 mostra que nenhuma porta do host leva ao contêiner "nginx"

  @firewall-iptables @diverges
  Cenário: De dentro do host, por 127.0.0.1, quem atende é um processo e não a regra
    Apostila: uma regra de firewall mapeia a porta do contêiner para a do host.
    Docker: a regra não vale para 127.0.0.1; ali um processo, docker-proxy, atende e repassa ao contêiner.
    Desde: sempre, a menos que o daemon execute com --userland-proxy=false
    Digite: sudo ss -ltnp
    Fonte: https://docs.docker.com/engine/network/port-publishing/

    Dado um host Docker com a imagem `nginx`
    E no terminal 1 deixo rodando `docker run --name=nginx --publish=8080:80 --rm nginx`
    E o contêiner "nginx" atende na porta 80
    Quando no terminal 2 digito `curl http://127.0.0.1:8080`
    Então o terminal 2 mostra "Welcome to nginx!"
    Quando no terminal 2 digito `sudo iptables --table nat --list DOCKER --numeric --verbose`
    Então o terminal 2 mostra a regra da porta 8080 do host para a porta 80 do contêiner "nginx", usada 0 vezes
