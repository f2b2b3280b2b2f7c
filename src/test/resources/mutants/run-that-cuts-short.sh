# A docker whose run ends the container before its process ends.
# pt: Um docker cujo run encerra o contêiner antes do fim do processo.
# program: docker
# scenario: Um contêiner vive tanto quanto o seu processo principal
# red because: (?s)container breve.*lived the 2 s of its process.*kill 9 
case "$*" in
    "run "*" sleep 2") shift; "$real" run --detach "$@"; "$real" kill breve ;;
    *) exec "$real" "$@" ;;
esac
