# A runc that gives all containers one more variable. The daemon does not know that.
# pt: Um runc que dá a todos os contêineres mais uma variável. O daemon não sabe disso.
# program: runc
# scenario: Uma rede definida pelo usuário não compartilha variáveis de ambiente
# red because: (?s)environment of the container conteiner2.*no variable with azul
bundle=$(echo " $* " | sed -n 's/.* --bundle \([^ ]*\) .*/\1/p')
if [ -n "$bundle" ]; then
    jq '.process.env += ["CEU=azul"]' "$bundle/config.json" > "$bundle/mutant.json"
    mv "$bundle/mutant.json" "$bundle/config.json"
fi
exec "$real" "$@"
