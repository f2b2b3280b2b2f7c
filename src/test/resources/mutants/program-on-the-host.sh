# A host that has the program of the image itself.
# pt: Um host que tem, ele mesmo, o programa da imagem.
# scenario: Uma imagem inclui o que o seu programa precisa, e o host não precisa ter nada disso
# red because: `nginx -v` was to end with 127, and ended with 0
throw_away
printf '#!/bin/sh\necho "nginx version: nginx/1.0"\n' > /usr/local/bin/nginx
chmod 0755 /usr/local/bin/nginx
