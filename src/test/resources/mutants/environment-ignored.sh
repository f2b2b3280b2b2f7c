# A docker that forgets --env.
# pt: Um docker que esquece --env.
# program: docker
# scenario: Uma rede definida pelo usuário não compartilha variáveis de ambiente
# red because: (?s)environment of the container conteiner1.*the variable COR=azul
for argument; do shift; [ "$argument" = --env=COR=azul ] || set -- "$@" "$argument"; done
exec "$real" "$@"
