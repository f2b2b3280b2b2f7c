# A docker that saves an image with another configuration, which has the right digest as its name.
# pt: Um docker que salva uma imagem com outra configuração, que tem o digest certo por nome.
# program: docker
# scenario: Uma imagem salva mostra do que é feita
# red because: (?s)archive hello-world.tar.*the image that the daemon has by this id
[ "$1" = save ] || exec "$real" "$@"
folder=$(mktemp --directory)
"$real" "$@" | tar --extract --directory "$folder"
cd "$folder" || exit
old=$(jq --raw-output '.[0].Config' manifest.json)
jq --compact-output '.config.Env = ["X=1"]' "$old" > other
new=blobs/sha256/$(sha256sum other | cut -c1-64)
mv other "$new"
rm "$old"
jq --compact-output --arg new "$new" '.[0].Config = $new' manifest.json > other
mv other manifest.json
tar --create -- *
