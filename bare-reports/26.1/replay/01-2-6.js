deepdive.replay("01-2-6",[
{"terminal":1,"events":[
[0.056,"\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"],
[0.111,"docker run --name=baleia debian /bin/bash -c \"while true; do echo baleia: \\$(id); sleep 1; done\"\r\n\u001B[?2004l\r\u001B]133;C\u001B\\"],
[1.334,"baleia: uid=0(root) gid=0(root) groups=0(root)\r\n"]],"columns":100,"rows":8},
{"terminal":2,"events":[
[1.350,"\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\docker rm baleia\r\n\u001B[?2004l\r\u001B]133;C\u001B\\"],
[1.373,"Error response from daemon: cannot remove container \"/baleia\": container is running: stop the container before removing or force remove\r\n\u001B]133;D;1\u001B\\\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"]],"columns":100,"rows":8},
]);
