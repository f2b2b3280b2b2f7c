# A docker whose hello-world has a second file.
# pt: Um docker cujo hello-world tem um segundo arquivo.
# program: docker
# scenario: Uma imagem salva mostra do que é feita
# red because: (?s)archive hello-world.tar.*one layer, which holds hello alone.*\[.*more.*\]
[ "$*" = 'pull hello-world' ] || exec "$real" "$@"
"$real" "$@" || exit
folder=$(mktemp --directory)
container=$("$real" create hello-world)
"$real" cp "$container:/hello" "$folder/hello"
"$real" rm "$container" > /dev/null
touch "$folder/more"
"$real" rmi hello-world > /dev/null
tar --create --directory "$folder" hello more | "$real" import --change 'CMD ["/hello"]' - hello-world > /dev/null
