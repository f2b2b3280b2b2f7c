# A docker that gives the image a program with the name of the missing tool.
# pt: Um docker que dá à imagem um programa com o nome da ferramenta que falta.
# program: docker
# scenario: O debian de hoje não tem ip nem ping
# red because: was to show "status 127"
# undo: rm -rf /tmp/ip
printf '#!/bin/sh\n' > /tmp/ip
chmod 0755 /tmp/ip
case "$*" in run*) shift; exec "$real" run --volume=/tmp/ip:/usr/bin/ip "$@" ;; *) exec "$real" "$@" ;; esac
