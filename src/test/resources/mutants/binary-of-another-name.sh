# A tar that gives the extracted program the name in the hand-out, too.
# pt: Um tar que também dá ao programa extraído o nome que está na apostila.
# program: tar
# scenario: O binário da camada é executado no host, e chama-se hello
# red because: `./helo` was to end with 127, and ended with 0
"$real" "$@" || exit
[ ! -f hello ] || cp hello helo
