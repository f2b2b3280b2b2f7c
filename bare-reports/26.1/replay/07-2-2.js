deepdive.replay("07-2-2",[
{"terminal":1,"events":[
[0.048,"\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"],
[0.087,"docker run --name=nginx --publish=8080:80 --rm nginx\r\n\u001B[?2004l\r\u001B]133;C\u001B\\"],
[1.007,"172.17.0.1 - - [25/Nov/2026:03:10:20 +0000] \"GET / HTTP/1.1\" 200 127 \"-\" \"curl/8.14.1\"\r\n"]],"columns":87,"rows":8},
{"terminal":2,"events":[
[0.959,"\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"],
[0.983,"curl http://127.0.0.1:8080\r\n\u001B[?2004l\r\u001B]133;C\u001B\\"],
[1.007,"<!DOCTYPE html>\r\n<html lang=\"en\">\r\n<head><title>Welcome to nginx!</title></head>\r\n<body><h1>Welcome to nginx!</h1></body>\r\n</html>\r\n\u001B]133;D;0\u001B\\\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"],
[1.033,"sudo iptables --table nat --list DOCKER --numeric --verbose\r\n\u001B[?2004l\r\u001B]133;C\u001B\\"],
[1.123,"Chain DOCKER (2 references)\r\n pkts bytes target     prot opt in     out     source               destination         \r\n    0     0 RETURN     all  --  docker0 *       0.0.0.0/0            0.0.0.0/0           \r\n    0     0 DNAT       tcp  --  !docker0 *       0.0.0.0/0            0.0.0.0/0            tcp dpt:8080 to:172.17.0.2:80\r\n\u001B]133;D;0\u001B\\\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"]],"columns":100,"rows":13},
]);
