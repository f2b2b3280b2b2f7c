deepdive.replay("01-1-2",[
{"terminal":1,"events":[
[2.355,"\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\docker run debian bash\r\n\u001B[?2004l\r\u001B]133;C\u001B\\"],
[3.106,"\u001B]133;D;0\u001B\\\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"]],"columns":64,"rows":8},
{"terminal":2,"events":[
[3.299,"\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"],
[3.377,"docker ps\r\n\u001B[?2004l\r\u001B]133;C\u001B\\CONTAINER ID   IMAGE     COMMAND   CREATED   STATUS    PORTS     NAMES\r\n\u001B]133;D;0\u001B\\\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"],
[3.404,"docker ps --all\r\n\u001B[?2004l\r\u001B]133;C\u001B\\"],
[3.451,"CONTAINER ID   IMAGE     COMMAND   CREATED        STATUS                              PORTS     NAMES\r\n707d1acc65c1   debian    \"bash\"    1 second ago   Exited (0) Less than a second ago             keen_albattani\r\n\u001B]133;D;0\u001B\\\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"]],"columns":100,"rows":8},
]);
