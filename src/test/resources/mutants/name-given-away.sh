# A docker that refuses a name in use, but makes the container anew.
# pt: Um docker que recusa um nome em uso, mas refaz o contêiner.
# program: docker
# scenario: Um nome em uso não pode ser dado a outro contêiner
# red because: (?s)container baleia.*not another by the same name
"$real" "$@"
status=$?
if [ $status = 125 ]; then
    "$real" rm baleia >/dev/null
    "$real" run --name=baleia debian true
fi
exit $status
