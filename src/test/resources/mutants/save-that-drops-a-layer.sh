# A docker that saves another image than was asked for: its layers are not those that the daemon declares.
# program: docker
# scenario: As camadas de nginx, uma sobre a outra, são o que um contêiner vê
# red because: layers in the manifest|at least 2 layers
case "$*" in
    'save nginx')
        "$real" pull --quiet hello-world >/dev/null
        "$real" save hello-world | sed 's/hello-world:latest/nginx:latest/; s/hello-world/nginx/'
        ;;
    *) exec "$real" "$@" ;;
esac
