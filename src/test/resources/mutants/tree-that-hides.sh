# A tree that does not show one file of the image.
# pt: Um tree que não mostra um arquivo da imagem.
# program: tree
# scenario: Uma imagem salva mostra do que é feita
# red because: (?s)archive hello-world.tar.*all that the archive holds.*manifest.json
"$real" "$@" | grep -v manifest.json
