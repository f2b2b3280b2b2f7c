# language: pt
Funcionalidade: Ciclo de vida de um contêiner: a prática
  Um contêiner com um processo em primeiro plano: como pará-lo, como matá-lo e o que o
  Docker recusa fazer com ele. O processo é um bash, e o bash é o processo 1 do contêiner.
  Ao processo 1, o kernel não entrega um sinal que esse processo não trata (pid_namespaces(7)).
  O bash não trata SIGTERM, e por isso `docker stop` espera o prazo inteiro de 10 segundos.

  @ciclo/pratica/01 @ciclo/pratica/02 @ciclo/pratica/03
  Cenário: Um processo em primeiro plano mantém o contêiner em execução
    Dado um host Docker com a imagem `debian`
    E no terminal 1 digito `docker pull debian`
    Quando no terminal 1 deixo rodando `docker run --name=baleia debian /bin/bash -c "while true; do echo baleia: \$(id); sleep 1; done"`
    Então o terminal 1 mostra "baleia: uid=0(root) gid=0(root) groups=0(root)"
    Quando no terminal 2 digito `docker ps`
    Então o terminal 2 lista "baleia" em execução

  @ciclo/pratica/04 @diverges @slow
  Cenário: docker stop espera 10 segundos e mata o processo que não trata SIGTERM
    Apostila: `docker stop` para o contêiner; a espera e o código 137 não são mencionados.
    Docker: envia SIGTERM, espera o prazo e então envia SIGKILL; o resultado é o de `docker kill`.
    Desde: sempre; a opção `--time` está depreciada desde o Docker 28.0, e `-t` vale em todas as versões
    Digite: `docker run --init --name=baleia debian /bin/bash -c "while true; do echo baleia: \$(id); sleep 1; done"` para que SIGTERM baste, ou `docker stop -t 1 baleia` para esperar menos
    Fonte: https://docs.docker.com/reference/cli/docker/container/stop/

    Dado um host Docker com a imagem `debian`
    E no terminal 1 deixo rodando `docker run --name=baleia debian /bin/bash -c "while true; do echo baleia: \$(id); sleep 1; done"`
    E o terminal 1 mostra "baleia: uid=0(root)"
    E no terminal 3 digito `docker run --detach --name=outra debian sleep infinity`
    Quando no terminal 2 digito `docker stop baleia`
    Então o contêiner "baleia" recebeu SIGTERM e, só depois do prazo de 10 segundos, SIGKILL
    E o comando do terminal 2 esperou pelo fim do contêiner "baleia"
    E o comando do terminal 1 termina com o código 137
    E o contêiner "baleia" foi morto por SIGKILL
    E o contêiner "outra" continua em execução

  @beyond
  Cenário: docker stop -t 1 espera um prazo de 1 segundo, e o processo é morto do mesmo modo
    Dado um host Docker com a imagem `debian`
    E no terminal 1 deixo rodando `docker run --name=baleia debian /bin/bash -c "while true; do echo baleia: \$(id); sleep 1; done"`
    E o terminal 1 mostra "baleia: uid=0(root)"
    Quando no terminal 2 digito `docker stop -t 1 baleia`
    Então o comando do terminal 2 esperou pelo fim do contêiner "baleia"
    E o comando do terminal 1 termina com o código 137
    E o contêiner "baleia" foi morto por SIGKILL

  @beyond
  Cenário: Com --init, o bash não é mais o processo 1, e SIGTERM basta
    Com `--init`, o processo 1 é o docker-init: trata os sinais e os repassa ao bash, que SIGTERM então
    encerra. O código é 143: 128 mais 15, o número de SIGTERM.

    Dado um host Docker com a imagem `debian`
    E no terminal 1 deixo rodando `docker run --init --name=baleia debian /bin/bash -c "while true; do echo baleia: \$(id); sleep 1; done"`
    E o terminal 1 mostra "baleia: uid=0(root)"
    E no terminal 3 digito `docker run --detach --name=outra debian sleep infinity`
    Quando no terminal 2 digito `docker stop baleia`
    Então o contêiner "baleia" recebeu SIGTERM e terminou por si, sem SIGKILL
    E o comando do terminal 2 esperou pelo fim do contêiner "baleia", e por nada mais
    E o comando do terminal 1 termina com o código 143
    Quando no terminal 2 digito `docker ps --all`
    Então o terminal 2 lista "baleia" como terminado com o código 143

  @ciclo/pratica/04
  Cenário: docker stop não espera por um processo que trata SIGTERM
    Dado um host Docker com a imagem `debian`
    E no terminal 1 deixo rodando `docker run --name=baleia debian /bin/bash -c "trap 'exit 3' TERM; echo pronta; while true; do sleep 1; done"`
    E o terminal 1 mostra "pronta"
    E no terminal 3 digito `docker run --detach --name=outra debian sleep infinity`
    Quando no terminal 2 digito `docker stop baleia`
    Então o contêiner "baleia" recebeu SIGTERM e terminou por si, sem SIGKILL
    E o comando do terminal 2 esperou pelo fim do contêiner "baleia", e por nada mais
    E o comando do terminal 1 termina com o código 3
    E o contêiner "outra" continua em execução
    Quando no terminal 2 digito `docker ps --all`
    Então o terminal 2 lista "baleia" como terminado com o código 3

  @ciclo/pratica/05 @ciclo/pratica/06
  Cenário: Um contêiner parado continua na lista até ser removido
    Dado um host Docker com a imagem `debian`
    E no terminal 1 digito `docker run --name=baleia debian bash`
    E no terminal 1 digito `docker run --name=outra debian bash`
    Quando no terminal 2 digito `docker ps --all`
    Então o terminal 2 lista "baleia" como terminado com o código 0
    Quando no terminal 2 digito `docker rm baleia`
    Então o daemon não conhece o contêiner "baleia"
    Quando no terminal 2 digito `docker ps --all`
    Então o terminal 2 lista "outra" como terminado com o código 0
    E o terminal 2 não lista o contêiner "baleia"

  @ciclo/pratica/07 @ciclo/pratica/08 @ciclo/pratica/09 @ciclo/pratica/10 @ciclo/pratica/11
  Cenário: docker kill mata o processo na hora
    Dado um host Docker com a imagem `debian`
    E no terminal 1 deixo rodando `docker run --name=baleia debian /bin/bash -c "while true; do echo baleia: \$(id); sleep 1; done"`
    E o terminal 1 mostra "baleia: uid=0(root) gid=0(root) groups=0(root)"
    E no terminal 2 digito `docker ps`
    E no terminal 3 digito `docker run --detach --name=outra debian sleep infinity`
    Quando no terminal 2 digito `docker kill baleia`
    Então o contêiner "baleia" recebeu SIGKILL, sem SIGTERM antes
    E o comando do terminal 2 esperou pelo fim do contêiner "baleia", e por nada mais
    E o comando do terminal 1 termina com o código 137
    E o contêiner "outra" continua em execução
    Quando no terminal 2 digito `docker ps --all`
    Então o terminal 2 lista "baleia" como terminado com o código 137
    Quando no terminal 2 digito `docker rm baleia`
    Então o daemon não conhece o contêiner "baleia"

  @ciclo/pratica/06
  Cenário: Um contêiner em execução não é removido, e nada dele se perde
    Dado um host Docker com a imagem `debian`
    E no terminal 1 deixo rodando `docker run --name=baleia debian /bin/bash -c "while true; do echo baleia: \$(id); sleep 1; done"`
    E o terminal 1 mostra "baleia: uid=0(root)"
    Quando no terminal 2 tento `docker rm baleia`
    Então o comando do terminal 2 termina com o código 1
    E o contêiner "baleia" continua em execução

  @ciclo/pratica/07
  Cenário: Um nome em uso não pode ser dado a outro contêiner
    Dado um host Docker com a imagem `debian`
    E no terminal 1 digito `docker run --name=baleia debian bash`
    Quando no terminal 2 tento `docker run --name=baleia debian /bin/bash -c "while true; do echo baleia: \$(id); sleep 1; done"`
    Então o comando do terminal 2 termina com o código 125
    E o contêiner "baleia" continua o mesmo
    Quando no terminal 2 digito `docker ps --all`
    Então o terminal 2 lista "baleia" como terminado com o código 0

  @ciclo/pratica/04 @ciclo/pratica/09
  Cenário: Um contêiner parado pode ser parado de novo, mas docker kill falha
    Dado um host Docker com a imagem `debian`
    E no terminal 1 digito `docker run --name=baleia debian bash`
    Quando no terminal 2 digito `docker stop baleia`
    E no terminal 2 tento `docker kill baleia`
    Então o comando do terminal 2 termina com o código 1
    Quando no terminal 2 digito `docker ps --all`
    Então o terminal 2 lista "baleia" como terminado com o código 0
