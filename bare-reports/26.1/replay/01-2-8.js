deepdive.replay("01-2-8",[
{"terminal":1,"events":[
[0.032,"\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\docker run --name=baleia debian bash\r\n\u001B[?2004l\r\u001B]133;C\u001B\\"],
[6.120,"\u001B]133;D;0\u001B\\\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"]],"columns":64,"rows":8},
{"terminal":2,"events":[
[6.154,"\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"],
[6.253,"docker stop baleia\r\n\u001B[?2004l\r\u001B]133;C\u001B\\baleia\r\n\u001B]133;D;0\u001B\\\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"],
[6.287,"docker kill baleia\r\n\u001B[?2004l\r\u001B]133;C\u001B\\Error response from daemon: cannot kill container: baleia: container c5420dd888c244bd8a079d3f64cf5b4f0b37d7db78004457fc95a44d59a5386c is not running\r\n\u001B]133;D;1\u001B\\\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"],
[6.331,"docker ps --all\r\n\u001B[?2004l\r\u001B]133;C\u001B\\"],
[6.376,"CONTAINER ID   IMAGE     COMMAND   CREATED         STATUS                    PORTS     NAMES\r\nc5420dd888c2   debian    \"bash\"    6 seconds ago   Exited (0) 1 second ago             baleia\r\n\u001B]133;D;0\u001B\\\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"]],"columns":100,"rows":9},
]);
