deepdive.replay("01-2-4",[
{"terminal":1,"events":[
[0.033,"\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\docker run --name=baleia debian bash\r\n\u001B[?2004l\r\u001B]133;C\u001B\\"],
[2.944,"\u001B]133;D;0\u001B\\\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"],
[3.006,"docker run --name=outra debian bash\r\n\u001B[?2004l\r\u001B]133;C\u001B\\"],
[4.538,"\u001B]133;D;0\u001B\\\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"]],"columns":64,"rows":8},
{"terminal":2,"events":[
[4.555,"\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"],
[4.575,"docker ps --all\r\n\u001B[?2004l\r\u001B]133;C\u001B\\"],
[4.628,"CONTAINER ID   IMAGE     COMMAND   CREATED         STATUS                              PORTS     NAMES\r\n2ee49e673ad8   debian    \"bash\"    2 seconds ago   Exited (0) Less than a second ago             outra\r\n3267c1002c6a   debian    \"bash\"    5 seconds ago   Exited (0) 2 seconds ago                      baleia\r\n\u001B]133;D;0\u001B\\\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"],
[4.651,"docker rm baleia\r\n\u001B[?2004l\r\u001B]133;C\u001B\\"],
[4.674,"baleia\r\n\u001B]133;D;0\u001B\\\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"],
[4.708,"docker ps --all\r\n\u001B[?2004l\r\u001B]133;C\u001B\\"],
[4.732,"CONTAINER ID   IMAGE     COMMAND   CREATED         STATUS                              PORTS     NAMES\r\n2ee49e673ad8   debian    \"bash\"    2 seconds ago   Exited (0) Less than a second ago             outra\r\n\u001B]133;D;0\u001B\\\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"]],"columns":100,"rows":15},
]);
