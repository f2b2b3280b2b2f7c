# A docker whose list shows a removed container as running, although the daemon is right.
# pt: Um docker cuja lista mostra em execução um contêiner removido, embora o daemon esteja certo.
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
