# A docker whose containers share the files that they write below /.
# program: docker
# scenario: O sistema de arquivos de um contêiner é só dele
# red because: was to end with 1
case "$*" in
    *'cat /segredo') echo segredo ;;
    *) exec "$real" "$@" ;;
esac
