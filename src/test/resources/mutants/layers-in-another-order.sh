# A docker that saves the layers of an image in another order.
# pt: Um docker que salva as camadas de uma imagem em outra ordem.
# program: docker
# scenario: As camadas de nginx, uma sobre a outra, são o que um contêiner vê
# red because: (?s)archive nginx.tar.*layers with the digests of the configuration
[ "$*" = 'save nginx' ] || exec "$real" "$@"
folder=$(mktemp --directory)
"$real" "$@" | tar --extract --directory "$folder"
cd "$folder" || exit
jq --compact-output '.[0].Layers |= reverse' manifest.json > other
mv other manifest.json
tar --create -- *
