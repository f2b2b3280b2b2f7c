deepdive.replay("07-1-1",[
{"terminal":1,"events":[
[0.029,"\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\docker run --name=nginx --publish=8080:80 --rm nginx\r\n\u001B[?2004l\r\u001B]133;C\u001B\\"],
[2.148,"^C"],
[3.973,"\u001B]133;D;0\u001B\\\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"]],"columns":67,"rows":8},
{"terminal":2,"events":[
[1.415,"\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"],
[1.440,"docker port nginx\r\n\u001B[?2004l\r\u001B]133;C\u001B\\"],
[1.530,"80/tcp -> 0.0.0.0:8080\r\n80/tcp -> [::]:8080\r\n\u001B]133;D;0\u001B\\\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"],
[2.077,"docker ps\r\n\u001B[?2004l\r\u001B]133;C\u001B\\CONTAINER ID   IMAGE     COMMAND                  CREATED         STATUS                  PORTS                                   NAMES\r\ndabd060dba9b   nginx     \"nginx -g 'daemon of…\"   2 seconds ago   Up Less than a second   0.0.0.0:8080->80/tcp, :::8080->80/tcp   nginx\r\n\u001B]133;D;0\u001B\\\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"],
[4.060,"curl http://localhost:8080\r\n\u001B[?2004l\r\u001B]133;C\u001B\\curl: (7) Failed to connect to localhost port 8080 after 0 ms: Could not connect to server\r\n\u001B]133;D;7\u001B\\\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"]],"columns":100,"rows":11},
{"terminal":3,"events":[
[1.841,"\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\docker run --name=outro --publish=8080:80 --rm nginx\r\n\u001B[?2004l\r\u001B]133;C\u001B\\"],
[2.014,"docker: Error response from daemon: driver failed programming external connectivity on endpoint outro (52ef4dcbb43577345577ae43d6c7a950c17f9c43fbb623cc249960e04bbaeaa1): Bind for 0.0.0.0:8080 failed: port is already allocated.\r\n\u001B]133;D;125\u001B\\\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"]],"columns":100,"rows":8},
]);
