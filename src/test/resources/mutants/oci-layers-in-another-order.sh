# A docker that saves the OCI manifest of an image with its layers in another order, as Docker 25.0.0 did.
# pt: Um docker que salva o manifesto OCI de uma imagem com as camadas em outra ordem, como fez o Docker 25.0.0.
# program: docker
# scenario: As camadas de nginx, uma sobre a outra, são o que um contêiner vê
# red because: (?s)archive nginx.tar.*the OCI manifest and manifest.json list the layers in the same order
[ "$*" = 'save nginx' ] || exec "$real" "$@"
folder=$(mktemp --directory)
"$real" "$@" | tar --extract --directory "$folder"
cd "$folder" || exit
old=$(jq --raw-output '.manifests[0].digest' index.json | cut --delimiter=: --fields=2)
jq --compact-output '.layers |= reverse' "blobs/sha256/$old" > other
new=$(sha256sum other | cut --delimiter=' ' --fields=1)
mv other "blobs/sha256/$new"
rm "blobs/sha256/$old"
jq --compact-output --arg digest "sha256:$new" '.manifests[0].digest = $digest' index.json > other
mv other index.json
tar --create -- *
