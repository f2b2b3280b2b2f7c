# A docker diff that shows no change.
# program: docker
# scenario: Um contêiner parado recomeça com os arquivos que escreveu
# red because: /recado, which the image does not have
[ "$1" = diff ] && exit 0
exec "$real" "$@"
