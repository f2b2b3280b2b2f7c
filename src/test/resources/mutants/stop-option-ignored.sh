# A docker that forgets the grace period in docker stop -t.
# pt: Um docker que esquece o prazo em docker stop -t.
# program: docker
# scenario: docker stop -t 1 espera um prazo de 1 segundo, e o processo é morto do mesmo modo
# red because: (?s)container baleia.*only after the grace period of 1 s, SIGKILL.*lines between the signals
case $1 in stop) exec "$real" stop "$4" ;; *) exec "$real" "$@" ;; esac
