# language: pt
Funcionalidade: O que é um contêiner
  A apostila afirma: um contêiner não passa de um processo em execução, isolado do host e dos outros
  contêineres, com um sistema de arquivos só seu, que uma imagem fornece. O kernel isola por namespaces
  (namespaces(7)): a cada contêiner dá os seus, de processos (pid), arquivos (mnt), rede (net), nome do host
  (uts) e memória compartilhada (ipc). Dois processos que veem o mesmo número dividem o mesmo namespace.

  @ciclo/pratica/07
  Cenário: Um contêiner é um processo do host
    Dado um host Docker com a imagem `debian`
    E no terminal 1 deixo rodando `docker run --name=baleia debian /bin/bash -c "while true; do echo baleia: \$(id); sleep 1; done"`
    E o terminal 1 mostra "baleia: uid=0(root)"
    Quando no terminal 2 digito `ps -C bash -o pid,args`
    Então o terminal 2 mostra "/bin/bash -c while true; do echo baleia: $(id); sleep 1; done"
    E o contêiner "baleia" é um processo do host com o comando "/bin/bash -c while true; do echo baleia:"

  Cenário: Um contêiner está isolado do host e dos outros contêineres, porque tem namespaces só seus
    Dado um host Docker com a imagem `debian`
    E no terminal 1 digito `docker run --name=um --tty --interactive debian bash`
    E no terminal 2 digito `docker run --name=outro --tty --interactive debian bash`
    Quando no terminal 1 digito `ls -l /proc/self/ns`
    E no terminal 2 digito `ls -l /proc/self/ns`
    E no terminal 3 digito `ls -l /proc/self/ns`
    Então os terminais 1 e 2 mostram que "um" e "outro" não dividem namespaces entre si, nem com o host no terminal 3

  Cenário: O sistema de arquivos de um contêiner é só dele
    Dado um host Docker com a imagem `debian`
    E no terminal 1 digito `docker run --name=um --tty --interactive debian bash`
    Quando no terminal 1 digito `echo segredo > /segredo`
    E no terminal 1 digito `cat /segredo`
    Então o terminal 1 mostra "segredo"
    Quando no terminal 2 tento `docker run --name=outro debian cat /segredo`
    Então o comando do terminal 2 termina com o código 1
    E só o sistema de arquivos do contêiner "um" tem "/segredo"
    Quando no terminal 2 digito `docker exec um cat /proc/self/mountinfo`
    Então o terminal 2 mostra que ninguém montou uma pasta no contêiner "um"

  @beyond
  Cenário: O que um contêiner escreveu se perde com ele, e o que escreveu num volume fica
    Dado um host Docker com a imagem `debian`
    E no terminal 1 digito `docker run --name=um debian bash -c "echo segredo > /segredo"`
    E no terminal 1 digito `docker rm um`
    Quando no terminal 2 tento `docker run --name=outro debian cat /segredo`
    Então o comando do terminal 2 termina com o código 1
    Quando no terminal 1 digito `docker run --rm --volume=cofre:/cofre debian bash -c "echo segredo > /cofre/segredo"`
    E no terminal 2 digito `docker run --rm --tty --interactive --volume=cofre:/cofre debian bash`
    E no terminal 2 digito `cat /cofre/segredo`
    Então o terminal 2 mostra o arquivo "segredo" do volume "cofre"

  Cenário: Um contêiner vive tanto quanto o seu processo principal
    Dado um host Docker com a imagem `debian`
    Quando no terminal 1 digito `docker run --name=breve debian sleep 2`
    Então o contêiner "breve" viveu os 2 segundos do seu processo e terminou com ele, com o código 0
    E o comando do terminal 1 esperou pelo fim do contêiner "breve"
    Quando no terminal 2 digito `docker ps`
    Então o terminal 2 não lista nenhum contêiner

  Cenário: Uma imagem inclui o que o seu programa precisa, e o host não precisa ter nada disso
    Dado um host Docker com a imagem `nginx`
    Quando no terminal 1 tento `nginx -v`
    Então o comando do terminal 1 termina com o código 127
    Quando no terminal 1 digito `docker run --name=nginx nginx bash -c "nginx -v; sleep 1"`
    Então o terminal 1 mostra "nginx version"
    Quando no terminal 1 digito `docker ps --all`
    Então o terminal 1 lista "nginx" como terminado com o código 0
