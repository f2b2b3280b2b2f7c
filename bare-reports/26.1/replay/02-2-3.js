deepdive.replay("02-2-3",[
{"terminal":1,"events":[
[0.452,"\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\docker save hello-world > hello-world.tar\r\n\u001B[?2004l\r\u001B]133;C\u001B\\"],
[0.524,"\u001B]133;D;0\u001B\\\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"],
[0.551,"mkdir -p hello-world && tar --directory hello-world --extract --file hello-world.tar\r\n\u001B[?2004l\r\u001B]133;C\u001B\\\u001B]133;D;0\u001B\\\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"]],"columns":99,"rows":8},
]);
