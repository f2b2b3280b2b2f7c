# A docker whose kill kills every container.
# pt: Um docker cujo kill mata todos os contêineres.
# program: docker
# scenario: docker kill mata o processo na hora
# red because: (?s)container outra.*expected: +running.*exited
case $1 in
    kill) "$real" kill $("$real" ps --quiet) >/dev/null && echo "$2" ;;
    *) exec "$real" "$@" ;;
esac
