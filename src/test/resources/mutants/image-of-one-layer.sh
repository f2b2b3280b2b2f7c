# A docker whose image nginx has a single layer.
# pt: Um docker cuja imagem nginx tem uma só camada.
# program: docker
# scenario: As camadas de nginx, uma sobre a outra, são o que um contêiner vê
# red because: (?s)archive nginx.tar.*number of layers: at least 2
case "$*" in
    'save nginx')
        container=$("$real" create nginx)
        "$real" export "$container" | "$real" import - nginx > /dev/null
        "$real" rm "$container" > /dev/null
        # Without the tag, docker also saves the image that was pulled, which still has its digest, in any order.
        exec "$real" save nginx:latest
        ;;
esac
exec "$real" "$@"
