# A docker whose push sends nothing.
# pt: Um docker cujo push não envia nada.
# program: docker
# scenario: Um registro recebe uma imagem com docker push e a devolve com docker pull
# red because: was to show "debian"
case $1 in push) echo "latest: digest: sha256:4ff5534e2a0d75723ffdbe2f0b7b0a2432307f8702b50e5daa287a5af788e504 size: 529" ;; *) exec "$real" "$@" ;; esac
