deepdive.replay("01-3-3",[
{"terminal":1,"events":[
[0.044,"\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"],
[0.109,"docker run --name=um --tty --interactive debian bash\r\n\u001B[?2004l\r\u001B]133;C\u001B\\"],
[2.163,"\u001B[?2004hroot@436efe21ed8c:/# echo segredo > /segredo\r\n\u001B[?2004l\r\u001B[?2004hroot@436efe21ed8c:/# "],
[2.287,"cat /segredo\r\n\u001B[?2004l\rsegredo\r\n\u001B[?2004hroot@436efe21ed8c:/# "]],"columns":67,"rows":8},
{"terminal":2,"events":[
[2.377,"\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"],
[2.418,"docker run --name=outro debian cat /segredo\r\n\u001B[?2004l\r\u001B]133;C\u001B\\"],
[3.547,"cat: /segredo: No such file or directory\r\n"],
[4.096,"\u001B]133;D;1\u001B\\\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"]],"columns":64,"rows":8},
]);
