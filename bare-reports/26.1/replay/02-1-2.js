deepdive.replay("02-1-2",[
{"terminal":1,"events":[
[0.098,"\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"],
[0.132,"docker save hello-world > hello-world.tar\r\n\u001B[?2004l\r\u001B]133;C\u001B\\"],
[0.208,"\u001B]133;D;0\u001B\\\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\mkdir -p hello-world && tar --directory hello-world --extract --file hello-world.tar\r\n\u001B[?2004l\r\u001B]133;C\u001B\\\u001B]133;D;0\u001B\\\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"],
[0.239,"tar --extract --file hello-world/$(jq --raw-output '.[0].Layers[0]' hello-world/manifest.json)\r\n\u001B[?2004l\r\u001B]133;C\u001B\\"],
[0.308,"\u001B]133;D;0\u001B\\\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"],
[0.336,"./helo\r\n\u001B[?2004l\r\u001B]133;C\u001B\\bash: ./helo: No such file or directory\r\n\u001B]133;D;127\u001B\\\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"],
[0.359,"./hello\r\n\u001B[?2004l\r\u001B]133;C\u001B\\\r\nHello from Docker!\r\nYour engine pulled an image, made a container of it and ran this program.\r\n\r\n\u001B]133;D;0\u001B\\\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"]],"columns":100,"rows":12},
]);
