# A docker whose run ends the container after its first line.
# pt: Um docker cujo run encerra o contêiner depois da primeira linha.
# program: docker
# scenario: Um processo em primeiro plano mantém o contêiner em execução
# red because: (?s)(container baleia.*listed as running|was to show)
case "$*" in
    *--name=baleia*) exec "$real" run --name=baleia debian bash -c 'echo "baleia: $(id)"' ;;
    *) exec "$real" "$@" ;;
esac
