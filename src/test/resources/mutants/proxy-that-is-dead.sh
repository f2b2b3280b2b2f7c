# A host that ends the process behind a published port.
# pt: Um host que encerra o processo por trás de uma porta publicada.
# scenario: De dentro do host, por 127.0.0.1, responde um processo e não a regra
# red because: `curl http://127.0.0.1:8080` was to end with 0, and ended with (7|28)
throw_away
meanwhile 'until pkill docker-proxy; do sleep 0.02; done'
