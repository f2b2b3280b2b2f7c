# A docker whose kill is a stop: it waits for the grace.
# program: docker
# scenario: docker kill mata o processo na hora
# red because: How long `docker kill baleia` took
case $1 in kill) shift; exec "$real" stop "$@" ;; *) exec "$real" "$@" ;; esac
