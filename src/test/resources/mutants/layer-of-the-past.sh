# A docker that saves the layers, but not the newest one.
# pt: Um docker que salva as camadas, menos a mais nova.
# program: docker
# scenario: As camadas de nginx, uma sobre a outra, são o que um contêiner vê
# red because: (?s)(manifest of the image nginx|archive nginx.tar).*number of layers
[ "$*" = 'save nginx' ] || exec "$real" "$@"
folder=$(mktemp --directory)
"$real" "$@" | tar --extract --directory "$folder"
cd "$folder" || exit
jq --compact-output '.[0].Layers |= .[:-1]' manifest.json > other
mv other manifest.json
tar --create -- *
