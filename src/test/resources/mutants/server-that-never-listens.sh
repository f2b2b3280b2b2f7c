# A docker whose web server ends at once.
# pt: Um docker cujo servidor web termina na hora.
# program: docker
# scenario: Na rede bridge padrão, o endereço está onde a apostila o procura
# red because: was to start a container, and ended with 0
case $1 in run) exec "$real" "$@" true ;; *) exec "$real" "$@" ;; esac
