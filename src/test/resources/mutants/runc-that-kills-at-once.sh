# A runc that sends SIGKILL in place of SIGTERM. The daemon does not know that.
# pt: Um runc que envia SIGKILL no lugar de SIGTERM. O daemon não sabe disso.
# program: runc
# scenario: docker stop não espera por um processo que trata SIGTERM
# red because: was to end with 3|(?s)ended by itself.*die 137
for argument; do shift; [ "$argument" != 15 ] || argument=9; set -- "$@" "$argument"; done
exec "$real" "$@"
