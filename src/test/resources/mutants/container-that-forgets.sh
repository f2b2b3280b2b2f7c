# A docker whose containers do not have one file of their image.
# pt: Um docker cujos contêineres não têm um arquivo da imagem.
# program: docker
# scenario: As camadas de nginx, uma sobre a outra, são o que um contêiner vê
# red because: (?s)archive nginx.tar.*file system.*only here.*etc/passwd
case $1 in export) "$real" "$@" | tar --delete etc/passwd ;; *) exec "$real" "$@" ;; esac
