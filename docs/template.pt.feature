# language: pt
# Um modelo para copiar: features/pt/NN-N-nome.feature, com NN-N de um número livre, e o mesmo em features/en.
# Remova os comentários. Todas as frases estão em reports/vocabulary.html; CONTRIBUTING.md tem a lista de tarefas.
Funcionalidade: O assunto do exercício, em poucas palavras
  A afirmação da apostila, em duas ou três linhas: o documento as mostra acima do exercício.

  # Com a tag de cada comando da apostila que o cenário digita, como @ciclo/pratica/02. Além da apostila: @beyond.
  Cenário: Uma observação, dita como um fato
    Dado um host Docker com a imagem `debian`
    Quando no terminal 1 digito `docker run --name=baleia debian echo bom dia`
    Então o terminal 1 mostra "bom dia"
    Quando no terminal 2 digito `docker ps --all`
    Então o terminal 2 lista "baleia" como terminado com o código 0

  @diverges
  Cenário: O Docker faz outra coisa do que a apostila diz
    Apostila: a afirmação da apostila.
    Docker: o comportamento do Docker, e o motivo.
    Desde: sempre
    Digite: docker ps --all
    Fonte: https://docs.docker.com/reference/cli/docker/container/rm/

    Dado um host Docker com a imagem `debian`
    Quando no terminal 1 tento `docker rm baleia`
    Então o comando do terminal 1 termina com o código 1
