# A host that attaches another interface to the bridge.
# pt: Um host que liga mais uma interface à ponte.
# scenario: Cada contêiner tem um endereço na rede, a ponte como gateway e uma interface ligada a ela
# red because: (?s)bridge docker0.*one interface per container.*extra0
throw_away
ip link add extra0 type veth peer name extra1
ip link set extra0 master docker0
