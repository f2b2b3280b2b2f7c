deepdive.replay("01-1-6",[
{"terminal":2,"events":[
[0.149,"\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\docker rm $(docker ps --all --quiet)\r\n\u001B[?2004l\r\u001B]133;C\u001B\\"],
[0.282,"\"docker rm\" requires at least 1 argument.\r\nSee 'docker rm --help'.\r\n\r\nUsage:  docker rm [OPTIONS] CONTAINER [CONTAINER...]\r\n\r\nRemove one or more containers\r\n\u001B]133;D;1\u001B\\\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"],
[0.431,"docker ps --all\r\n\u001B[?2004l\r\u001B]133;C\u001B\\"],
[0.542,"CONTAINER ID   IMAGE     COMMAND   CREATED   STATUS    PORTS     NAMES\r\n\u001B]133;D;0\u001B\\\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"]],"columns":71,"rows":10},
]);
