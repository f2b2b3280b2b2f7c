# A runc that runs another command than the daemon asks for.
# pt: Um runc que executa outro comando, e não o que o daemon pede.
# program: runc
# scenario: Um contêiner é um processo do host
# red because: was to show "/bin/bash -c while true
bundle=$(echo " $* " | sed -n 's/.* --bundle \([^ ]*\) .*/\1/p')
if [ -n "$bundle" ]; then
    jq '.process.args = ["/bin/bash", "-c", "echo baleia: $(id); sleep 100 & wait"]' "$bundle/config.json" > "$bundle/mutant.json"
    mv "$bundle/mutant.json" "$bundle/config.json"
fi
exec "$real" "$@"
