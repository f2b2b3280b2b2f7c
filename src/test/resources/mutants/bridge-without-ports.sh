# A brctl that lists no port of any bridge, although the kernel is right.
# pt: Um brctl que não lista nenhuma porta das pontes, embora o kernel esteja certo.
# program: brctl
# scenario: Cada contêiner tem um endereço na rede, a ponte como gateway e uma interface ligada a ela
# red because: (?s)bridge docker0.*one interface per container
"$real" "$@" | awk 'NR == 1 { print } NR > 1 && NF > 1 { print $1 "\t\t" $2 "\t" $3 }'
