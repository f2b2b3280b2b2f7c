# A docker start whose container has lost the files that it wrote.
# pt: Um docker start cujo contêiner perdeu os arquivos que escreveu.
# program: docker
# scenario: Um contêiner parado recomeça com os arquivos que escreveu
# red because: (?s)`cat /recado` (was to end with 0|was to show)|was to show "bom dia"
if [ "$1" = start ]; then
    "$real" rm baleia > /dev/null
    exec "$real" run --name=baleia --tty --interactive debian bash
fi
exec "$real" "$@"
