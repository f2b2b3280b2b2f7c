# A docker whose containers share the files that they write below /.
# pt: Um docker cujos contêineres dividem os arquivos que escrevem em /.
# program: docker
# scenario: O sistema de arquivos de um contêiner é só dele
# red because: was to end with 1
case "$*" in
    *'cat /segredo') echo segredo ;;
    *) exec "$real" "$@" ;;
esac
