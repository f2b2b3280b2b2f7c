# A docker whose stop -t ends before the container does.
# pt: Um docker cujo stop -t termina antes do contêiner.
# program: docker
# scenario: docker stop -t 1 espera um prazo de 1 segundo, e o processo é morto do mesmo modo
# red because: (?s)container baleia.*`docker stop -t 1 baleia` does not end before the container
case $1 in stop) "$real" "$@" > /dev/null 2>&1 & echo "$4" ;; *) exec "$real" "$@" ;; esac
