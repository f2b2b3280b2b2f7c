# A runc whose containers may administer the machine. The daemon does not know that.
# pt: Um runc cujos contêineres podem administrar a máquina. O daemon não sabe disso.
# program: runc
# scenario: Um contêiner está isolado do host e dos outros contêineres, porque tem namespaces só seus
# red because: (?s)container um.*has none of.*\[SYS_ADMIN\]
bundle=$(echo " $* " | sed -n 's/.* --bundle \([^ ]*\) .*/\1/p')
if [ -n "$bundle" ]; then
    jq '.process.capabilities[] += ["CAP_SYS_ADMIN"]' "$bundle/config.json" > "$bundle/mutant.json"
    mv "$bundle/mutant.json" "$bundle/config.json"
fi
exec "$real" "$@"
