# A runc whose containers share a folder of the host. The daemon does not know that.
# pt: Um runc cujos contêineres dividem uma pasta do host. O daemon não sabe disso.
# program: runc
# scenario: O sistema de arquivos de um contêiner é só dele
# red because: (?s)mounted in the container um.*\[/opt\].*kernel.*\[\] \(the daemon\)
bundle=$(echo " $* " | sed -n 's/.* --bundle \([^ ]*\) .*/\1/p')
if [ -n "$bundle" ]; then
    jq '.mounts += [{destination: "/opt", type: "bind", source: "/srv", options: ["rbind", "rw"]}]' "$bundle/config.json" > "$bundle/mutant.json"
    mv "$bundle/mutant.json" "$bundle/config.json"
fi
exec "$real" "$@"
