deepdive.replay("01-2-5",[
{"terminal":1,"events":[
[0.024,"\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\docker run --name=baleia debian /bin/bash -c \"while true; do echo baleia: \\$(id); sleep 1; done\"\r\n\u001B[?2004l\r\u001B]133;C\u001B\\"],
[0.928,"baleia: uid=0(root) gid=0(root) groups=0(root)\r\n"],
[2.058,"\u001B]133;D;137\u001B\\\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"]],"columns":100,"rows":8},
{"terminal":2,"events":[
[0.938,"\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"],
[0.968,"docker ps\r\n\u001B[?2004l\r\u001B]133;C\u001B\\"],
[1.015,"CONTAINER ID   IMAGE     COMMAND                  CREATED        STATUS                  PORTS     NAMES\r\n3aa6621b7d90   debian    \"/bin/bash -c 'while…\"   1 second ago   Up Less than a second             baleia\r\n\u001B]133;D;0\u001B\\\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"],
[1.747,"docker kill baleia\r\n\u001B[?2004l\r\u001B]133;C\u001B\\"],
[2.060,"baleia\r\n\u001B]133;D;0\u001B\\\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"],
[2.114,"docker ps --all\r\n\u001B[?2004l\r\u001B]133;C\u001B\\"],
[2.142,"CONTAINER ID   IMAGE     COMMAND                  CREATED         STATUS                                PORTS     NAMES\r\n6a173ee4e2cb   debian    \"sleep 60\"               1 second ago    Up Less than a second                           outra\r\n3aa6621b7d90   debian    \"/bin/bash -c 'while…\"   2 seconds ago   Exited (137) Less than a second ago             baleia\r\n\u001B]133;D;0\u001B\\\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"],
[2.218,"docker rm baleia\r\n\u001B[?2004l\r\u001B]133;C\u001B\\baleia\r\n\u001B]133;D;0\u001B\\\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"]],"columns":100,"rows":17},
{"terminal":3,"events":[
[1.088,"\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"],
[1.119,"docker run --detach --name=outra debian sleep 60\r\n\u001B[?2004l\r\u001B]133;C\u001B\\"],
[1.184,"6a173ee4e2cb1172e16e3e7b3dc7bd7a8926fac45cc04f098f07bfa40311b388\r\n"],
[1.630,"\u001B]133;D;0\u001B\\\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"]],"columns":65,"rows":8},
]);
