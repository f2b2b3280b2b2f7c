deepdive.replay("01-3-1",[
{"terminal":1,"events":[
[0.212,"\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"],
[0.256,"docker run --name=baleia debian /bin/bash -c \"while true; do echo baleia: \\$(id); sleep 1; done\"\r\n\u001B[?2004l\r\u001B]133;C\u001B\\"],
[2.618,"baleia: uid=0(root) gid=0(root) groups=0(root)\r\n"]],"columns":100,"rows":8},
{"terminal":2,"events":[
[2.643,"\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\ps -C bash -o pid,args\r\n\u001B[?2004l\r\u001B]133;C\u001B\\"],
[2.663,"    PID COMMAND\r\n    827 bash\r\n    869 /bin/bash -c while true; do echo baleia: $(id); sleep 1; done\r\n    892 bash\r\n\u001B]133;D;0\u001B\\\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"]],"columns":70,"rows":8},
]);
