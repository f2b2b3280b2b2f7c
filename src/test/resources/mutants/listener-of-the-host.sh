# A host on which another program listens on the port of the hand-out.
# pt: Um host em que outro programa escuta na porta da apostila.
# scenario: As portas do contêiner são do host, e não há o que publicar
# red because: (?s)the host\'s port 8080.*nothing listens
meanwhile 'exec perl -MIO::Socket -e "IO::Socket::INET->new(LocalAddr => q(127.0.0.2), LocalPort => 8080, Listen => 1) or die; sleep"'
until ss -ltn | grep -q 127.0.0.2:8080; do sleep 0.02; done
