# A runc whose containers run as a user without rights. The daemon does not know that.
# pt: Um runc cujos contêineres executam como um usuário sem direitos. O daemon não sabe disso.
# program: runc
# scenario: Um processo em primeiro plano mantém o contêiner em execução
# red because: was to show "baleia: uid=0\(root\)
bundle=$(echo " $* " | sed -n 's/.* --bundle \([^ ]*\) .*/\1/p')
if [ -n "$bundle" ]; then
    jq '.process.user = {uid: 1000, gid: 1000}' "$bundle/config.json" > "$bundle/mutant.json"
    mv "$bundle/mutant.json" "$bundle/config.json"
fi
exec "$real" "$@"
