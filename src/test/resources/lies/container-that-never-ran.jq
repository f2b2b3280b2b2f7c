# The list of containers has a container that does not exist.
# asked: GET /v[0-9.]+/containers/json
# scenario: Com a entrada fechada, o shell não tem o que ler: termina na hora, e o contêiner fica parado
# red because: (?s)seen on the screen: [^\n]*\[\]|debian.*told by the daemon: [^\n]*ghost
. + [{Id: ("a" * 64), Names: ["/ghost"], Image: "debian", State: "running", Status: "Up 1 second", Ports: []}]
