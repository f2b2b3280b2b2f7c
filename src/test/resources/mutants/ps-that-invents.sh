# A docker whose list shows a container that is not there any more as running: the screen lies, the daemon does not.
# program: docker
# scenario: Com um terminal, o contêiner vive enquanto o shell vive
# red because: (?s)no container.*told by the daemon: \[\]
case "$*" in
    ps)
        "$real" ps
        [ -n "$("$real" ps --quiet)" ] ||
            printf '%-15s%-10s%-10s%-10s%-10s%-10s%s\n' 0123456789ab debian '"bash"' '1 s ago' 'Up 1 s' '' ghost
        ;;
    *) exec "$real" "$@" ;;
esac
