# A docker that gives the image the tools of the host.
# pt: Um docker que dá à imagem as ferramentas do host.
# program: docker
# scenario: O debian de hoje não tem ip nem ping
# red because: was to show "código 127"
case "$*" in run*) shift; exec "$real" run --volume=/usr/bin/ip:/usr/bin/ip "$@" ;; *) exec "$real" "$@" ;; esac
