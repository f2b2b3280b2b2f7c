# A host on which another program listens on the port of the hand-out.
# pt: Um host em que outro programa escuta na porta da apostila.
# scenario: As portas do contêiner são do host, e não há o que publicar
# red because: (?s)the host's port 8080.*nothing listens
meanwhile 'exec perl -MSocket -e "socket(S, PF_INET, SOCK_STREAM, 0); bind(S, sockaddr_in(8080, inet_aton(q(127.0.0.2)))); listen(S, 1); sleep"'
tries=0
until ss -ltn | grep -q 127.0.0.2:8080 || [ "$tries" -ge 100 ]; do
    tries=$((tries + 1))
    sleep 0.02
done
