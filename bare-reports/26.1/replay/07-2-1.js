deepdive.replay("07-2-1",[
{"terminal":1,"events":[
[0.018,"\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\docker run --name=nginx --rm nginx\r\n\u001B[?2004l\r\u001B]133;C\u001B\\"]],"columns":64,"rows":8},
{"terminal":2,"events":[
[0.861,"\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\curl http://localhost:8080\r\n\u001B[?2004l\r\u001B]133;C\u001B\\curl: (7) Failed to connect to localhost port 8080 after 0 ms: Could not connect to server\r\n"],
[0.889,"\u001B]133;D;7\u001B\\\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"],
[0.931,"curl http://localhost:80\r\n\u001B[?2004l\r\u001B]133;C\u001B\\curl: (7) Failed to connect to localhost port 80 after 0 ms: Could not connect to server\r\n\u001B]133;D;7\u001B\\\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"],
[0.974,"docker port nginx\r\n\u001B[?2004l\r\u001B]133;C\u001B\\"],
[1.083,"\u001B]133;D;0\u001B\\\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"]],"columns":91,"rows":8},
]);
