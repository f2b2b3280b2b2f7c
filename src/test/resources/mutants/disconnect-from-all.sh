# A docker whose network disconnect takes a container out of all networks.
# pt: Um docker cujo network disconnect tira o contêiner de todas as redes.
# program: docker
# scenario: Conectado a mais uma rede, o contêiner continua na primeira; desconectado, também
# red because: (?s)container conteiner2 in the network bridge.*is not in it
case "$1 $2" in 'network disconnect') "$real" network disconnect bridge "$4" ;; esac
exec "$real" "$@"
