# A host where the process behind a published port ends.
# pt: Um host onde o processo por trás de uma porta publicada encerra.
# scenario: De dentro do host, por 127.0.0.1, responde um processo e não a regra
# red because: `curl http://127.0.0.1:8080` was to end with 0, and ended with (7|28)
throw_away
# The process says on descriptor 3 that it listens, as docker-proxy does.
printf '#!/bin/sh\necho 0 >&3\n' > /tmp/docker-proxy
install -m 0755 /tmp/docker-proxy "$(command -v docker-proxy)"
