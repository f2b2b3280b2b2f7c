# A runc whose containers gain a capability of the host through a file that has it. The daemon does not know that.
# pt: Um runc cujos contêineres ganham uma capacidade do host por um arquivo que a tem. O daemon não sabe disso.
# program: runc
# scenario: Um contêiner está isolado do host e dos outros contêineres, porque tem namespaces só seus
# red because: (?s)container um.*has none of.*\[SYS_MODULE\]
bundle=$(echo " $* " | sed -n 's/.* --bundle \([^ ]*\) .*/\1/p')
if [ -n "$bundle" ]; then
    jq '.process.capabilities.bounding += ["CAP_SYS_MODULE"]' "$bundle/config.json" > "$bundle/mutant.json"
    mv "$bundle/mutant.json" "$bundle/config.json"
fi
exec "$real" "$@"
