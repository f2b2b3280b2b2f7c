# A docker that refuses to make a network twice, but makes it anew.
# pt: Um docker que se recusa a criar uma rede duas vezes, mas a refaz.
# program: docker
# scenario: O Docker recusa repetir o nome de uma rede e remover a que está em uso
# red because: (?s)network neotech.*not another by the same name
"$real" "$@"
status=$?
if [ "$1 $2" = 'network create' ] && [ $status = 1 ]; then
    "$real" network disconnect --force neotech conteiner1
    "$real" network rm neotech >/dev/null
    "$real" network create neotech >/dev/null
    "$real" network connect neotech conteiner1
fi
exit $status
