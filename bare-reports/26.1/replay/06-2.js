deepdive.replay("06-2",[
{"terminal":1,"events":[
[0.722,"\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"],
[0.743,"docker run --name=nginx --network=host --publish=8080:80 --rm nginx\r\n\u001B[?2004l\r\u001B]133;C\u001B\\"],
[1.165,"WARNING: Published ports are discarded when using host network mode\r\n"],
[1.663,"::1 - - [25/Nov/2026:03:10:41 +0000] \"GET / HTTP/1.1\" 200 127 \"-\" \"curl/8.14.1\"\r\n"]],"columns":82,"rows":8},
{"terminal":2,"events":[
[1.640,"\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\curl http://localhost:80\r\n\u001B[?2004l\r\u001B]133;C\u001B\\"],
[1.663,"<!DOCTYPE html>\r\n<html lang=\"en\">\r\n<head><title>Welcome to nginx!</title></head>\r\n<body><h1>Welcome to nginx!</h1></body>\r\n</html>\r\n\u001B]133;D;0\u001B\\\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\curl http://localhost:8080\r\n\u001B[?2004l\r\u001B]133;C\u001B\\"],
[1.689,"c"],
[1.711,"url: (7) Failed to connect to localhost port 8080 after 0 ms: Could not connect to server\r\n\u001B]133;D;7\u001B\\\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"]],"columns":91,"rows":9},
]);
