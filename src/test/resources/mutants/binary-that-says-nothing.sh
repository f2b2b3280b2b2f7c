# A tar whose extracted program says something else.
# pt: Um tar cujo programa extraído diz outra coisa.
# program: tar
# scenario: O binário da camada é executado no host, e chama-se hello
# red because: was to show "Hello from Docker!"
"$real" "$@" || exit
[ ! -f hello ] || sed -i 's/Hello from Docker/Hello from Dogker/' hello
