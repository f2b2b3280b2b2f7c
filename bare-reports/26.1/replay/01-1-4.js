deepdive.replay("01-1-4",[
{"terminal":1,"events":[
[0.037,"\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\docker run --tty --interactive debian bash\r\n\u001B[?2004l\r\u001B]133;C\u001B\\"],
[0.972,"\u001B[?2004hroot@2e8870ab9a45:/# "],
[1.068,"(exit 7)\r\n\u001B[?2004l\r\u001B[?2004hroot@2e8870ab9a45:/# "],
[1.096,"\u001B[?2004l\r\r\nexit\r\n"],
[1.755,"\u001B]133;D;7\u001B\\\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"]],"columns":64,"rows":8},
{"terminal":2,"events":[
[1.932,"\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"],
[2.050,"docker ps --all\r\n\u001B[?2004l\r\u001B]133;C\u001B\\CONTAINER ID   IMAGE     COMMAND   CREATED         STATUS                              PORTS     NAMES\r\n2e8870ab9a45   debian    \"bash\"    2 seconds ago   Exited (7) Less than a second ago             upbeat_black\r\n\u001B]133;D;0\u001B\\\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"]],"columns":100,"rows":8},
]);
