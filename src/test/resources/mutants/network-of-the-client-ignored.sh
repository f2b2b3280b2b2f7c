# A docker that runs a container of a user-defined network in the default bridge network.
# pt: Um docker que executa na rede bridge padrão um contêiner de uma rede definida pelo usuário.
# program: docker
# scenario: Um contêiner de outra rede chega ao contêiner pela porta publicada, e não pelo endereço dele
# red because: was to end with 28
for argument; do shift; [ "$argument" = --network=neotech ] || set -- "$@" "$argument"; done
exec "$real" "$@"
