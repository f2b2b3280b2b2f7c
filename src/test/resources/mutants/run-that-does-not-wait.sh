# A docker whose run ends while the container runs.
# program: docker
# scenario: Um contêiner vive tanto quanto o seu processo principal
# red because: (?s)container breve.*lived the 2 s of its process.*it still runs
case "$*" in "run "*" sleep 2") shift; exec "$real" run --detach "$@" ;; *) exec "$real" "$@" ;; esac
