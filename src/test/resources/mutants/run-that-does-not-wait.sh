# A docker whose run ends before the container does.
# pt: Um docker cujo run termina antes do contêiner.
# program: docker
# scenario: Um contêiner vive tanto quanto o seu processo principal
# red because: (?s)container breve.*lived the 2 s of its process.*it still runs
case "$*" in "run "*" sleep 2") shift; exec "$real" run --detach "$@" ;; *) exec "$real" "$@" ;; esac
