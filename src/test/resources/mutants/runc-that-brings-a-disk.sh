# A runc whose containers have a disk of the host. The daemon does not know that.
# pt: Um runc cujos contêineres têm um disco do host. O daemon não sabe disso.
# program: runc
# scenario: Um contêiner está isolado do host e dos outros contêineres, porque tem namespaces só seus
# red because: (?s)container um.*no disk of the host.*\[/dev/disk\]
bundle=$(echo " $* " | sed -n 's/.* --bundle \([^ ]*\) .*/\1/p')
if [ -n "$bundle" ]; then
    jq '.linux.devices += [{path: "/dev/disk", type: "b", major: 7, minor: 0, fileMode: 432, uid: 0, gid: 0}]' "$bundle/config.json" > "$bundle/mutant.json"
    mv "$bundle/mutant.json" "$bundle/config.json"
fi
exec "$real" "$@"
