# A docker whose run claims that SIGKILL ended the container, although SIGTERM did.
# pt: Um docker cujo run alega que SIGKILL encerrou o contêiner, embora tenha sido SIGTERM.
# program: docker
# scenario: docker stop -t 1 espera um prazo de 1 segundo, e o processo é morto do mesmo modo
# red because: (?s)container baleia.*killed by SIGKILL.*exit status 143
case $1 in run) shift; "$real" run --init "$@"; exit 137 ;; *) exec "$real" "$@" ;; esac
