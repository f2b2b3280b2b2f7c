# An ss that names no process.
# pt: Um ss que não diz o nome de nenhum processo.
# program: ss
# scenario: De dentro do host, por 127.0.0.1, responde um processo e não a regra
# red because: (?s)the host's port 8080.*docker-proxy
for argument; do shift; [ "$argument" != -ltnp ] || argument=-ltn; set -- "$@" "$argument"; done
exec "$real" "$@"
