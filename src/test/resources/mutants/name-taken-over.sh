# A docker that removes the old container if a name is used again.
# pt: Um docker que remove o contêiner antigo se o nome é usado de novo.
# program: docker
# scenario: Um nome em uso não pode ser dado a outro contêiner
# red because: `docker run --name=baleia.*has not ended|was to end with 125
case $1 in run) "$real" rm --force baleia >/dev/null 2>&1; exec "$real" "$@" ;; *) exec "$real" "$@" ;; esac
