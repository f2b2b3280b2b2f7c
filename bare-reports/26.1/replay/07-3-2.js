deepdive.replay("07-3-2",[
{"terminal":2,"events":[
[0.030,"\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\docker network create neotech\r\n\u001B[?2004l\r\u001B]133;C\u001B\\"],
[1.096,"8aa9ddd6d3882db6d8c5cc6c3a7eb198593201614ed85b6044624f62c0bf55db\r\n\u001B]133;D;0\u001B\\\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\docker run --detach --name=nginx --network=neotech nginx\r\n\u001B[?2004l\r\u001B]133;C\u001B\\"],
[1.408,"779d1f1bc1b3fdd1275d79012b87a9a5419f1d42a1d734934258d2537e1cedaa\r\n"],
[2.345,"\u001B]133;D;0\u001B\\\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"],
[2.374,"docker inspect -f \"[{{ .NetworkSettings.IPAddress }}]\" nginx\r\n\u001B[?2004l\r\u001B]133;C\u001B\\[]\r\n"],
[2.396,"\u001B]133;D;0\u001B\\\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"],
[2.434,"docker inspect -f \"{{range .NetworkSettings.Networks}}{{.IPAddress}}{{end}}\" nginx\r\n\u001B[?2004l\r\u001B]133;C\u001B\\"],
[2.579,"172.18.0.2\r\n\u001B]133;D;0\u001B\\\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"]],"columns":97,"rows":9},
]);
