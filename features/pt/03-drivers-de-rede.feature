# language: pt
Funcionalidade: Drivers de rede
  As redes do Docker vêm de drivers, e alguns deles acompanham todo engine. A apostila chama
  bridge de "driver padrão", e com isso mistura duas coisas: o driver bridge, que sabe fazer
  redes, e a rede bridge, a que já vem feita com ele e recebe os contêineres que não escolhem
  outra. Aqui, "rede bridge padrão" é sempre a segunda.

  @rede/info/01
  Cenário: O engine diz com que drivers sabe fazer redes
    Dado um host Docker com a imagem `debian` do curso
    Quando no terminal 1 digito `docker info`
    Então o terminal 1 lista os drivers de rede "bridge, host, null"
