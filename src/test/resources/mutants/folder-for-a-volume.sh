# A docker that gives containers a folder of the host in place of a volume.
# pt: Um docker que dá aos contêineres uma pasta do host no lugar de um volume.
# program: docker
# scenario: O que um contêiner escreveu se perde com ele, e o que escreveu num volume fica
# red because: knows no volume 'cofre'
# undo: rm -rf /tmp/cofre
for argument; do shift; [ "$argument" != --volume=cofre:/cofre ] || argument=--volume=/tmp/cofre:/cofre; set -- "$@" "$argument"; done
exec "$real" "$@"
