deepdive.replay("01-2-1",[
{"terminal":1,"events":[
[0.061,"\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"],
[0.121,"docker pull debian\r\n\u001B[?2004l\r\u001B]133;C\u001B\\Using default tag: latest\r\n"],
[0.169,"latest: Pulling from library/debian\r\nDigest: sha256:349c956adb5d3f2484db665ccd65d7ba0ffe23f02a6ac48fadcedcc6bda7e0e8\r\nStatus: Image is up to date for debian:latest\r\ndocker.io/library/debian:latest\r\n\u001B]133;D;0\u001B\\\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"],
[0.207,"docker run --name=baleia debian /bin/bash -c \"while true; do echo baleia: \\$(id); sleep 1; done\"\r\n\u001B[?2004l\r\u001B]133;C\u001B\\"],
[2.460,"baleia: uid=0(root) gid=0(root) groups=0(root)\r\n"]],"columns":100,"rows":10},
{"terminal":2,"events":[
[2.491,"\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\docker ps\r\n\u001B[?2004l\r\u001B]133;C\u001B\\"],
[2.540,"CONTAINER ID   IMAGE     COMMAND                  CREATED         STATUS                  PORTS     NAMES\r\n2bc9e1c33e65   debian    \"/bin/bash -c 'while…\"   2 seconds ago   Up Less than a second             baleia\r\n\u001B]133;D;0\u001B\\\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"]],"columns":100,"rows":8},
]);
