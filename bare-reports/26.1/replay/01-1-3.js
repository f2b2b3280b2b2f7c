deepdive.replay("01-1-3",[
{"terminal":1,"events":[
[0.056,"\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\docker run --tty --interactive debian bash\r\n\u001B[?2004l\r\u001B]133;C\u001B\\"],
[1.461,"\u001B[?2004hroot@3fe04e937642:/# "],
[1.594,"exit\r\n\u001B[?2004l\rexit\r\n"],
[2.015,"\u001B]133;D;0\u001B\\\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"]],"columns":64,"rows":8},
{"terminal":2,"events":[
[1.498,"\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"],
[1.523,"docker ps\r\n\u001B[?2004l\r\u001B]133;C\u001B\\CONTAINER ID   IMAGE     COMMAND   CREATED         STATUS                  PORTS     NAMES\r\n3fe04e937642   debian    \"bash\"    2 seconds ago   Up Less than a second             nervous_keldysh\r\n\u001B]133;D;0\u001B\\\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"],
[2.039,"docker ps\r\n\u001B[?2004l\r\u001B]133;C\u001B\\"],
[2.082,"CONTAINER ID   IMAGE     COMMAND   CREATED   STATUS    PORTS     NAMES\r\n\u001B]133;D;0\u001B\\\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"],
[2.106,"docker ps --all\r\n\u001B[?2004l\r\u001B]133;C\u001B\\"],
[2.136,"CONTAINER ID   IMAGE     COMMAND   CREATED         STATUS                              PORTS     NAMES\r\n3fe04e937642   debian    \"bash\"    2 seconds ago   Exited (0) Less than a second ago             nervous_keldysh\r\n\u001B]133;D;0\u001B\\\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"]],"columns":100,"rows":11},
]);
