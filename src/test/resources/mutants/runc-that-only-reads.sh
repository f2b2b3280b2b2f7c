# A runc whose containers cannot write files. The daemon does not know that.
# pt: Um runc cujos contêineres não podem escrever arquivos. O daemon não sabe disso.
# program: runc
# scenario: Um contêiner parado recomeça com os arquivos que escreveu
# red because: (?s)(was to end with 0|/recado, which the image does not have)
bundle=$(echo " $* " | sed -n 's/.* --bundle \([^ ]*\) .*/\1/p')
if [ -n "$bundle" ]; then
    jq '.root.readonly = true' "$bundle/config.json" > "$bundle/mutant.json"
    mv "$bundle/mutant.json" "$bundle/config.json"
fi
exec "$real" "$@"
