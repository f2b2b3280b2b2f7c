# A runc whose containers share a folder of the host among their devices. The daemon does not know that.
# pt: Um runc cujos contêineres dividem uma pasta do host entre os seus dispositivos. O daemon não sabe disso.
# program: runc
# scenario: O sistema de arquivos de um contêiner é só dele
# red because: (?s)mounted in the container um.*\[/dev/shared\].*kernel.*\[\] \(the daemon\)
bundle=$(echo " $* " | sed -n 's/.* --bundle \([^ ]*\) .*/\1/p')
if [ -n "$bundle" ]; then
    jq '.mounts += [{destination: "/dev/shared", type: "bind", source: "/srv", options: ["rbind", "rw"]}]' "$bundle/config.json" > "$bundle/mutant.json"
    mv "$bundle/mutant.json" "$bundle/config.json"
fi
exec "$real" "$@"
