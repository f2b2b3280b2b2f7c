# A tar that extracts a layer at the place that the hand-out names.
# pt: Um tar que extrai uma camada no lugar que a apostila cita.
# program: tar
# scenario: O id que a apostila cita é o de uma imagem que não existe mais
# red because: json` was to end with 1, and ended with 0
"$real" "$@" || exit
old=hello-world/c8f25f0787b14b09638a294eab0b30b81c82295b8aa5e1df3fb36796fa6d0179
[ ! -d hello-world ] || { mkdir -p "$old" && echo '{}' > "$old/json"; }
