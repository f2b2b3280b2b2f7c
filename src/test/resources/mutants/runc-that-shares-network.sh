# A runc whose containers have the host's network. The daemon does not know that.
# pt: Um runc cujos contêineres têm a rede do host. O daemon não sabe disso.
# program: runc
# scenario: Um contêiner está isolado do host e dos outros contêineres, porque tem namespaces só seus
# red because: (?s)container um.*its own, and nobody else's
bundle=$(echo " $* " | sed -n 's/.* --bundle \([^ ]*\) .*/\1/p')
if [ -n "$bundle" ]; then
    jq '.linux.namespaces |= map(select(.type != "network")) | del(.hooks, .linux.sysctl)' "$bundle/config.json" > "$bundle/mutant.json"
    mv "$bundle/mutant.json" "$bundle/config.json"
fi
exec "$real" "$@"
