# A docker start that starts a new container with the name of the stopped one, and with its files.
# program: docker
# scenario: Um contêiner parado recomeça com os arquivos que escreveu
# red because: the same as before
if [ "$1" = start ]; then
    "$real" commit baleia kept >/dev/null && "$real" rm baleia >/dev/null
    exec "$real" run --name=baleia --tty --interactive kept bash
fi
exec "$real" "$@"
