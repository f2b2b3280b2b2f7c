# A docker whose containers do not know their own name.
# pt: Um docker cujos contêineres não conhecem o próprio nome.
# program: docker
# scenario: O contêiner que pede o link encontra o nome do outro em /etc/hosts
# red because: (?s)/etc/hosts of the container conteiner2.*the name [0-9a-f]{12} for its address
case "$*" in
    run*debian\ /bin/bash)
        for argument; do shift; [ "$argument" = /bin/bash ] || set -- "$@" "$argument"; done
        exec "$real" "$@" sh -c 'grep -v "$HOSTNAME" /etc/hosts > /tmp/h; cat /tmp/h > /etc/hosts; exec /bin/bash'
        ;;
    *) exec "$real" "$@" ;;
esac
