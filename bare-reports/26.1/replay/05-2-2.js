deepdive.replay("05-2-2",[
{"terminal":1,"events":[
[1.609,"\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"],
[1.647,"docker run --name=conteiner1 --network=neotech --rm --tty --interactive debian /bin/bash\r\n\u001B[?2004l\r\u001B]133;C\u001B\\"],
[7.695,"\u001B[?2004h\u001B]133;A\u001B\\root@5548122f50f7:/# \u001B]133;B\u001B\\"],
[11.130,"cat /etc/hosts\r\n\u001B[?2004l\r\u001B]133;C\u001B\\127.0.0.1\tlocalhost\r\n::1\tlocalhost ip6-localhost ip6-loopback\r\nfe00::0\tip6-localnet\r\nff00::0\tip6-mcastprefix\r\nff02::1\tip6-allnodes\r\nff02::2\tip6-allrouters\r\n172.21.0.2\t5548122f50f7\r\n\u001B]133;D;0\u001B\\\u001B[?2004h\u001B]133;A\u001B\\root@5548122f50f7:/# \u001B]133;B\u001B\\"],
[11.292,"ping conteiner2\r\n\u001B[?2004l\r\u001B]133;C\u001B\\PING conteiner2 (172.21.0.3) 56(84) bytes of data.\r\n64 bytes from conteiner2.neotech (172.21.0.3): icmp_seq=1 ttl=64 time=0.239 ms\r\n"]],"columns":100,"rows":14},
{"terminal":2,"events":[
[7.852,"\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\docker run --name=conteiner2 --network=neotech --rm --tty --interactive debian /bin/bash\r\n\u001B[?2004l\r\u001B]133;C\u001B\\"],
[11.081,"\u001B[?2004h\u001B]133;A\u001B\\root@ee3f27d1310f:/# \u001B]133;B\u001B\\"],
[11.354,"cat /etc/hosts\r\n\u001B[?2004l\r\u001B]133;C\u001B\\127.0.0.1\tlocalhost\r\n::1\tlocalhost ip6-localhost ip6-loopback\r\nfe00::0\tip6-localnet\r\nff00::0\tip6-mcastprefix\r\nff02::1\tip6-allnodes\r\nff02::2\tip6-allrouters\r\n172.21.0.3\tee3f27d1310f\r\n\u001B]133;D;0\u001B\\\u001B[?2004h\u001B]133;A\u001B\\root@ee3f27d1310f:/# \u001B]133;B\u001B\\"],
[11.606,"ping conteiner1\r\n\u001B[?2004l\r\u001B]133;C\u001B\\PING conteiner1 (172.21.0.2) 56(84) bytes of data.\r\n64 bytes from conteiner1.neotech (172.21.0.2): icmp_seq=1 ttl=64 time=0.077 ms\r\n"]],"columns":100,"rows":14},
{"terminal":3,"events":[
[0.128,"\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\docker network create neotech\r\n\u001B[?2004l\r\u001B]133;C\u001B\\"],
[1.298,"a610ce87d415e34d61009b83ff2e0fcd912563cf1dbd68af50db5114a9aab863\r\n\u001B]133;D;0\u001B\\\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"]],"columns":65,"rows":8},
]);
