deepdive.replay("01-2-3",[
{"terminal":1,"events":[
[0.034,"\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\docker run --name=baleia debian /bin/bash -c \"trap 'exit 3' TERM; echo pronta; while true; do sleep 1; done\"\r\n\u001B[?2004l\r\u001B]133;C\u001B\\"],
[2.352,"pronta\r\n"],
[3.725,"\u001B]133;D;3\u001B\\\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"]],"columns":100,"rows":8},
{"terminal":2,"events":[
[2.376,"\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"],
[2.402,"docker stop baleia\r\n\u001B[?2004l\r\u001B]133;C\u001B\\"],
[3.725,"baleia\r\n\u001B]133;D;0\u001B\\\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"],
[3.879,"docker ps --all\r\n\u001B[?2004l\r\u001B]133;C\u001B\\CONTAINER ID   IMAGE     COMMAND                  CREATED         STATUS                              PORTS     NAMES\r\n94b8c6373a01   debian    \"/bin/bash -c 'trap …\"   4 seconds ago   Exited (3) Less than a second ago             baleia\r\n\u001B]133;D;0\u001B\\\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"]],"columns":100,"rows":8},
]);
