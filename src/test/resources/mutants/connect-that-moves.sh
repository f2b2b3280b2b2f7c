# A docker whose network connect takes a container out of the network that it was in.
# pt: Um docker cujo network connect tira o contêiner da rede em que ele estava.
# program: docker
# scenario: Conectado a mais uma rede, o contêiner continua na primeira; desconectado, também
# red because: (?s)container conteiner2 in the network bridge.*is not in it
case "$1 $2" in 'network connect') "$real" network disconnect bridge "$4" ;; esac
exec "$real" "$@"
