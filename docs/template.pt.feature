# language: pt
# Um modelo para copiar: features/pt/NN-N-nome.feature, com NN-N de um número livre, e o mesmo em features/en.
# Tire os comentários. As frases que existem estão em reports/vocabulary.html; CONTRIBUTING.md tem a lista do que fazer.
Funcionalidade: O assunto do exercício, em poucas palavras
  O que a apostila afirma, em duas ou três linhas: o documento as mostra acima do exercício.

  # Com a tag de cada comando da apostila que o cenário digita, como @ciclo/pratica/02. Além da apostila: @beyond.
  Cenário: O que se observa, dito como um fato
    Dado um host Docker com a imagem `debian`
    Quando no terminal 1 digito `docker run --name=baleia debian echo bom dia`
    Então o terminal 1 mostra "bom dia"
    Quando no terminal 2 digito `docker ps --all`
    Então o terminal 2 lista "baleia" como terminado com o código 0

  @diverges
  Cenário: O que o Docker faz de outro modo do que a apostila diz
    Apostila: o que a apostila afirma.
    Docker: o que ele faz, e por quê.
    Desde: sempre
    Digite: docker ps --all
    Fonte: https://docs.docker.com/reference/cli/docker/container/rm/

    Dado um host Docker com a imagem `debian`
    Quando no terminal 1 tento `docker rm baleia`
    Então o comando do terminal 1 termina com o código 1
