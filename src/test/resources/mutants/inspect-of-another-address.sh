# A docker that shows another address of a container, although the daemon is right.
# pt: Um docker que mostra outro endereço de um contêiner, embora o daemon esteja certo.
# program: docker
# scenario: Na rede bridge padrão, o endereço está onde a apostila o procura
# red because: (?s)container nginx in the network bridge.*the address that the daemon gave it.*172\.17\.0\.99
case $1 in inspect) echo 172.17.0.99 ;; *) exec "$real" "$@" ;; esac
