deepdive.replay("07-3-1",[
{"terminal":1,"events":[
[6.155,"\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"],
[6.201,"docker run --name=nginx --publish=8080:80 --rm nginx\r\n\u001B[?2004l\r\u001B]133;C\u001B\\"]],"columns":67,"rows":8},
{"terminal":2,"events":[
[8.913,"\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\docker inspect -f \"{{ .NetworkSettings.IPAddress }}\" nginx\r\n\u001B[?2004l\r\u001B]133;C\u001B\\"],
[8.948,"172.17.0.2\r\n\u001B]133;D;0\u001B\\\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"]],"columns":73,"rows":8},
]);
