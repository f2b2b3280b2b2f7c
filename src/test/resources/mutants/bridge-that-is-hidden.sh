# A brctl that does not list the bridge of the new network.
# pt: Um brctl que não lista a ponte da rede nova.
# program: brctl
# scenario: Uma rede nova é uma ponte nova no host
# red because: (?s)network neotech.*its bridge br-.*is an interface of the host
"$real" "$@" | grep -v ^br-
