# A docker whose second container gets a folder with the name of the first container's file.
# pt: Um docker cujo segundo contêiner ganha uma pasta com o nome do arquivo do primeiro.
# program: docker
# scenario: O sistema de arquivos de um contêiner é só dele
# red because: (?s)container um.*only it has /segredo in its own layer.*outro
# undo: rm -rf /tmp/segredo
case "$*" in
    run*--name=outro*)
        shift
        "$real" create "$@" > /dev/null
        mkdir -p /tmp/segredo
        "$real" cp /tmp/segredo outro:/segredo > /dev/null
        exec "$real" start --attach outro
        ;;
    *) exec "$real" "$@" ;;
esac
