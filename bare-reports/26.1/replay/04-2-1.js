deepdive.replay("04-2-1",[
{"terminal":1,"events":[
[1.031,"\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\docker run --name=conteiner1 --rm --tty --interactive debian /bin/bash\r\n\u001B[?2004l\r\u001B]133;C\u001B\\"],
[5.283,"\u001B[?2004h\u001B]133;A\u001B\\root@4af38eb522f9:/# \u001B]133;B\u001B\\"]],"columns":85,"rows":8},
{"terminal":2,"events":[
[5.466,"\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"],
[5.562,"docker run --name=conteiner2 --rm --tty --interactive debian /bin/bash\r\n\u001B[?2004l\r\u001B]133;C\u001B\\"],
[9.104,"\u001B[?2004h\u001B]133;A\u001B\\root@487118417c77:/# \u001B]133;B\u001B\\"],
[9.128,"cat /etc/hosts\r\n\u001B[?2004l\r\u001B]133;C\u001B\\127.0.0.1\tlocalhost\r\n::1\tlocalhost ip6-localhost ip6-loopback\r\nfe00::0\tip6-localnet\r\nff00::0\tip6-mcastprefix\r\nff02::1\tip6-allnodes\r\nff02::2\tip6-allrouters\r\n172.17.0.3\t487118417c77\r\n\u001B]133;D;0\u001B\\\u001B[?2004h\u001B]133;A\u001B\\root@487118417c77:/# \u001B]133;B\u001B\\"],
[9.307,"ping -c 1 -W 1 conteiner1\r\n\u001B[?2004l\r\u001B]133;C\u001B\\ping: conteiner1: Name or service not known\r\n\u001B]133;D;2\u001B\\\u001B[?2004h\u001B]133;A\u001B\\root@487118417c77:/# \u001B]133;B\u001B\\\u001B[K"]],"columns":85,"rows":12},
]);
