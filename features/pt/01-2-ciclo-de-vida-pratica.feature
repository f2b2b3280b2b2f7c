# language: pt
Funcionalidade: Ciclo de vida de um contêiner: prática

  @ciclo/pratica/02 @ciclo/pratica/04
  Cenário: Um processo que ignora SIGTERM só para depois da tolerância de 10 segundos
    Dado um host Docker com a imagem `debian`
    E no terminal 1 deixo rodando `docker run --name=baleia debian /bin/bash -c "while true; do echo baleia: \$(id); sleep 1; done"`
    E o terminal 1 mostra "baleia: uid=0(root)"
    Quando no terminal 2 digito `docker stop baleia`
    Então o comando do terminal 2 leva entre 8 e 14 segundos
    E o comando do terminal 1 termina com o código 137
