# A docker that removes each container when the container ends.
# pt: Um docker que remove cada contêiner quando ele termina.
# program: docker
# scenario: Com um terminal, o contêiner vive enquanto o shell vive
# red because: (?s)container debian.*listed as ended with status 0.*screen: +\[\].*daemon: +\[\]
case "$*" in run*) shift; exec "$real" run --rm "$@" ;; *) exec "$real" "$@" ;; esac
