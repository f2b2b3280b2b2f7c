# A docker whose list shows a container that is not there any more as running.
# program: docker
# scenario: Com um terminal, o contêiner vive enquanto o shell vive
# red because: (?s)no container.*told by the daemon: \[\]
case "$*" in
    ps)
        "$real" ps
        [ -n "$("$real" ps --quiet)" ] ||
            echo '0123456789ab   debian    "bash"    2 minutes ago   Up 2 minutes             ghost'
        ;;
    *) exec "$real" "$@" ;;
esac
