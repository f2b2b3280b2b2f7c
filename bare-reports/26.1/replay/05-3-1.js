deepdive.replay("05-3-1",[
{"terminal":1,"events":[
[0.582,"\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\docker run --name=conteiner1 --network=neotech --rm --tty --interactive debian /bin/bash\r\n\u001B[?2004l\r\u001B]133;C\u001B\\"],
[7.033,"\u001B[?2004h\u001B]133;A\u001B\\root@91120d1ddb7d:/# \u001B]133;B\u001B\\"]],"columns":100,"rows":8},
{"terminal":2,"events":[
[7.130,"\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"],
[7.193,"docker run --name=conteiner2 --rm --tty --interactive debian /bin/bash\r\n\u001B[?2004l\r\u001B]133;C\u001B\\"],
[11.105,"\u001B[?2004h\u001B]133;A\u001B\\root@e2bf2fef14c5:/# \u001B]133;B\u001B\\"],
[11.139,"ping -c 1 -W 1 conteiner1\r\n\u001B[?2004l\r\u001B]133;C\u001B\\ping: conteiner1: Name or service not known\r\n\u001B]133;D;2\u001B\\\u001B[?2004h\u001B]133;A\u001B\\root@e2bf2fef14c5:/# \u001B]133;B\u001B\\\u001B[K"],
[11.945,"ping -c 1 conteiner1\r\n\u001B[?2004l\r\u001B]133;C\u001B\\PING conteiner1 (172.21.0.2) 56(84) bytes of data.\r\n64 bytes from conteiner1.neotech (172.21.0.2): icmp_seq=1 ttl=64 time=0.263 ms\r\n\r\n--- conteiner1 ping statistics ---\r\n1 packets transmitted, 1 received, 0% packet loss, time 0ms\r\nrtt min/avg/max/mdev = 0.263/0.263/0.263/0.000 ms\r\n\u001B]133;D;0\u001B\\\u001B[?2004h\u001B]133;A\u001B\\root@e2bf2fef14c5:/# \u001B]133;B\u001B\\\u001B[K"],
[12.524,"ping -c 1 -W 1 conteiner1\r\n\u001B[?2004l\r\u001B]133;C\u001B\\ping: conteiner1: No address associated with hostname\r\n\u001B]133;D;2\u001B\\\u001B[?2004h\u001B]133;A\u001B\\root@e2bf2fef14c5:/# \u001B]133;B\u001B\\\u001B[K"]],"columns":85,"rows":13},
{"terminal":3,"events":[
[0.030,"\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\docker network create neotech\r\n\u001B[?2004l\r\u001B]133;C\u001B\\"],
[0.304,"977f44d5cc6c4bcf97dfb862ba40f9da43b581e19d3c77f1d67f820f3f024ab6\r\n\u001B]133;D;0\u001B\\\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"],
[11.161,"docker network connect neotech conteiner2\r\n\u001B[?2004l\r\u001B]133;C\u001B\\"],
[11.837,"\u001B]133;D;0\u001B\\\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"],
[12.172,"docker network disconnect neotech conteiner2\r\n\u001B[?2004l\r"],
[12.201,"\u001B]133;C\u001B\\"],
[12.482,"\u001B]133;D;0\u001B\\\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"]],"columns":65,"rows":8},
]);
