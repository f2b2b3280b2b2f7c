# A docker that puts another process before the container's own.
# pt: Um docker que põe outro processo à frente do processo do contêiner.
# program: docker
# scenario: Um contêiner é um processo do host
# red because: (?s)container baleia.*a process of the host.*docker-init
case "$*" in run*) shift; exec "$real" run --init "$@" ;; *) exec "$real" "$@" ;; esac
