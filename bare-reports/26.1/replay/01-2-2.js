deepdive.replay("01-2-2",[
{"terminal":1,"events":[
[6.425,"\u001B[?2004h"],
[6.479,"\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"],
[6.706,"docker run --name=baleia debian /bin/bash -c \"while true; do echo baleia: \\$(id); sleep 1; done\"\r\n\u001B[?2004l\r\u001B]133;C\u001B\\"],
[10.787,"baleia: uid=0(root) gid=0(root) groups=0(root)\r\n"],
[11.959,"baleia: uid=0(root) gid=0(root) groups=0(root)\r\n"],
[12.969,"baleia: uid=0(root) gid=0(root) groups=0(root)\r\n"],
[14.130,"baleia: uid=0(root) gid=0(root) groups=0(root)\r\n"],
[15.132,"baleia: uid=0(root) gid=0(root) groups=0(root)\r\n"],
[16.238,"baleia: uid=0(root) gid=0(root) groups=0(root)\r\n"],
[17.246,"baleia: uid=0(root) gid=0(root) groups=0(root)\r\n"],
[18.242,"baleia: uid=0(root) gid=0(root) groups=0(root)\r\n"],
[19.271,"baleia: uid=0(root) gid=0(root) groups=0(root)\r\n"],
[20.552,"baleia: uid=0(root) gid=0(root) groups=0(root)\r\n"],
[21.338,"baleia: uid=0(root) gid=0(root) groups=0(root)\r\n"],
[22.382,"baleia: uid=0(root) gid=0(root) groups=0(root)\r\n"],
[24.100,"\u001B]133;D;137\u001B\\\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"]],"columns":100,"rows":15},
{"terminal":2,"events":[
[12.442,"\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\docker stop baleia\r\n\u001B[?2004l\r\u001B]133;C\u001B\\"],
[24.101,"baleia\r\n\u001B]133;D;0\u001B\\\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"]],"columns":64,"rows":8},
{"terminal":3,"events":[
[11.182,"\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"],
[11.248,"docker run --detach --name=outra debian sleep 60\r\n\u001B[?2004l\r\u001B]133;C\u001B\\"],
[11.302,"7fb1360a25ca2796c12d6f89bbc7f811b1b7daf2e2ebef6821ed3232a4ec4fd0\r\n"],
[12.260,"\u001B]133;D;0\u001B\\\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"]],"columns":65,"rows":8},
]);
