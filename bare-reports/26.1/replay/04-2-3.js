deepdive.replay("04-2-3",[
{"terminal":1,"events":[
[0.013,"\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"],
[0.036,"docker run --name=conteiner1 --rm --tty --interactive debian /bin/bash\r\n\u001B[?2004l\r\u001B]133;C\u001B\\"],
[1.278,"\u001B[?2004h\u001B]133;A\u001B\\root@819a88fa2e61:/# \u001B]133;B\u001B\\"],
[2.303,"ping conteiner2\r\n\u001B[?2004l\r\u001B]133;C\u001B\\ping: conteiner2: Name or service not known\r\n\u001B]133;D;2\u001B\\\u001B[?2004h\u001B]133;A\u001B\\root@819a88fa2e61:/# \u001B]133;B\u001B\\"]],"columns":85,"rows":8},
{"terminal":2,"events":[
[1.303,"\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\docker run --name=conteiner2 --link=conteiner1 --rm --tty --interactive debian /bin/bash\r\n\u001B[?2004l\r\u001B]133;C\u001B\\"],
[2.179,"\u001B[?2004h\u001B]133;A\u001B\\root@2816bb0799eb:/# \u001B]133;B\u001B\\"]],"columns":100,"rows":8},
]);
