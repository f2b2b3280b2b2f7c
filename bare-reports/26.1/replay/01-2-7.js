deepdive.replay("01-2-7",[
{"terminal":1,"events":[
[0.099,"\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\docker run --name=baleia debian bash\r\n\u001B[?2004l\r\u001B]133;C\u001B\\"],
[7.298,"\u001B]133;D;0\u001B\\\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"]],"columns":64,"rows":8},
{"terminal":2,"events":[
[7.377,"\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"],
[7.398,"docker run --name=baleia debian /bin/bash -c \"while true; do echo baleia: \\$(id); sleep 1; done\"\r\n\u001B[?2004l\r\u001B]133;C\u001B\\"],
[7.430,"docker: Error response from daemon: Conflict. The container name \"/baleia\" is already in use by container \"7bbe348b2e2ac36cb7965ed0b01bceb4593d6f654d90c2f51a4e955a05afefae\". You have to remove (or rename) that container to be able to reuse that name.\r\nSee 'docker run --help'.\r\n\u001B]133;D;125\u001B\\\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"],
[7.622,"docker ps --all\r\n\u001B[?2004l\r\u001B]133;C\u001B\\"],
[7.648,"CONTAINER ID   IMAGE     COMMAND   CREATED         STATUS                    PORTS     NAMES\r\n7bbe348b2e2a   debian    \"bash\"    7 seconds ago   Exited (0) 1 second ago             baleia\r\n"],
[7.681,"\u001B]133;D;0\u001B\\\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"]],"columns":100,"rows":10},
]);
