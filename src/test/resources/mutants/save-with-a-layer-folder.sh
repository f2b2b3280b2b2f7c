# A docker that saves a layer also as a folder with layer.tar.
# pt: Um docker que salva uma camada também como pasta com layer.tar.
# program: docker
# scenario: Desde o Docker 25, o arquivo tem o formato OCI, e o nome de cada blob é o seu sha256
# red because: layer.tar` was to end with 2, and ended with 0|(?s)archive hello-world.tar
[ "$1" = save ] || exec "$real" "$@"
folder=$(mktemp --directory)
old=c8f25f0787b14b09638a294eab0b30b81c82295b8aa5e1df3fb36796fa6d0179
"$real" "$@" | tar --extract --directory "$folder"
cd "$folder" || exit
mkdir "$old"
cp "$(jq --raw-output '.[0].Layers[0]' manifest.json)" "$old/layer.tar"
tar --create -- *
