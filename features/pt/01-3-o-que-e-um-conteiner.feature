# language: pt
Funcionalidade: O que é um contêiner
  A apostila afirma: um contêiner não passa de um processo em execução, isolado do host
  e dos outros contêineres, com um sistema de arquivos só seu, que uma imagem fornece.

  @ciclo/pratica/07
  Cenário: Um contêiner é um processo do host
    Dado um host Docker com a imagem `debian`
    E no terminal 1 deixo rodando `docker run --name=baleia debian /bin/bash -c "while true; do echo baleia: \$(id); sleep 1; done"`
    E o terminal 1 mostra "baleia: uid=0(root)"
    Quando no terminal 2 digito `ps -C bash -o pid,args`
    Então o terminal 2 mostra "/bin/bash -c while true; do echo baleia: $(id); sleep 1; done"
    E o contêiner "baleia" é um processo do host com o comando "/bin/bash -c while true; do echo baleia:"

  Cenário: Um contêiner está isolado do host e dos outros contêineres
    Dado um host Docker com a imagem `debian`
    E no terminal 1 digito `docker run --name=um --tty --interactive debian bash`
    E no terminal 2 digito `docker run --name=outro --tty --interactive debian bash`
    Quando no terminal 1 digito `ls -l /proc/self/ns`
    Então o terminal 1 mostra que "um" não divide com o host nem com "outro" processos, arquivos, rede e nome

  Cenário: O sistema de arquivos de um contêiner é só dele
    Dado um host Docker com a imagem `debian`
    E no terminal 1 digito `docker run --name=um --tty --interactive debian bash`
    Quando no terminal 1 digito `echo segredo > /segredo`
    E no terminal 1 digito `cat /segredo`
    Então o terminal 1 mostra "segredo"
    Quando no terminal 2 tento `docker run --name=outro debian cat /segredo`
    Então o comando do terminal 2 termina com o código 1
    E só o sistema de arquivos do contêiner "um" tem "/segredo"

  Cenário: Um contêiner vive tanto quanto o seu processo principal
    Dado um host Docker com a imagem `debian`
    Quando no terminal 1 digito `docker run --name=breve debian sleep 2`
    Então o contêiner "breve" viveu os 2 segundos do seu processo e terminou com ele, com o código 0
    E o comando do terminal 1 esperou pelo fim do contêiner "breve"
    Quando no terminal 2 digito `docker ps`
    Então o terminal 2 não lista contêiner algum
