deepdive.replay("04-2-2",[
{"terminal":1,"events":[
[0.063,"\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"],
[0.091,"docker run --name=conteiner1 --rm --tty --interactive debian /bin/bash\r\n\u001B[?2004l\r\u001B]133;C\u001B\\"],
[4.599,"\u001B[?2004h\u001B]133;A\u001B\\root@0aac9af2d0b7:/# \u001B]133;B\u001B\\"],
[6.306,"cat /etc/hosts\r\n\u001B[?2004l\r\u001B]133;C\u001B\\127.0.0.1\tlocalhost\r\n::1\tlocalhost ip6-localhost ip6-loopback\r\nfe00::0\tip6-localnet\r\nff00::0\tip6-mcastprefix\r\nff02::1\tip6-allnodes\r\nff02::2\tip6-allrouters\r\n172.17.0.2\t0aac9af2d0b7\r\n\u001B]133;D;0\u001B\\\u001B[?2004h\u001B]133;A\u001B\\root@0aac9af2d0b7:/# \u001B]133;B\u001B\\"]],"columns":85,"rows":10},
{"terminal":2,"events":[
[4.624,"\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"],
[4.653,"docker run --name=conteiner2 --link=conteiner1 --rm --tty --interactive debian /bin/bash\r\n\u001B[?2004l\r\u001B]133;C\u001B\\"],
[6.151,"\u001B[?2004h\u001B]133;A\u001B\\root@28c4bd802149:/# \u001B]133;B\u001B\\"],
[6.181,"cat /etc/hosts\r\n\u001B[?2004l\r\u001B]133;C\u001B\\127.0.0.1\tlocalhost\r\n::1\tlocalhost ip6-localhost ip6-loopback\r\nfe00::0\tip6-localnet\r\nff00::0\tip6-mcastprefix\r\nff02::1\tip6-allnodes\r\nff02::2\tip6-allrouters\r\n172.17.0.2\tconteiner1 0aac9af2d0b7\r\n172.17.0.3\t28c4bd802149\r\n\u001B]133;D;0\u001B\\\u001B[?2004h\u001B]133;A\u001B\\root@28c4bd802149:/# \u001B]133;B\u001B\\"],
[6.464,"ping conteiner1\r\n\u001B[?2004l\r\u001B]133;C\u001B\\"],
[6.497,"PING conteiner1 (172.17.0.2) 56(84) bytes of data.\r\n64 bytes from conteiner1 (172.17.0.2): icmp_seq=1 ttl=64 time=0.279 ms\r\n"]],"columns":100,"rows":15},
]);
