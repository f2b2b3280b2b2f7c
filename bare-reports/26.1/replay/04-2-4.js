deepdive.replay("04-2-4",[
{"terminal":1,"events":[
[0.536,"\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\docker run --name=conteiner1 --rm --tty --interactive debian /bin/bash\r\n\u001B[?2004l\r\u001B]133;C\u001B\\"],
[1.215,"\u001B[?2004h\u001B]133;A\u001B\\root@986f46e9080f:/# \u001B]133;B\u001B\\"],
[2.498,"env\r\n\u001B[?2004l\r\u001B]133;C\u001B\\HOSTNAME=986f46e9080f\r\nPWD=/\r\nHOME=/root\r\nTERM=xterm\r\nSHLVL=1\r\nPATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\r\n_=/usr/bin/env\r\n\u001B]133;D;0\u001B\\\u001B[?2004h\u001B]133;A\u001B\\root@986f46e9080f:/# \u001B]133;B\u001B\\"]],"columns":85,"rows":10},
{"terminal":2,"events":[
[1.319,"\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"],
[1.341,"docker run --name=conteiner2 --link=conteiner1 --rm --tty --interactive debian /bin/bash\r\n\u001B[?2004l\r\u001B]133;C\u001B\\"],
[2.382,"\u001B[?2004h\u001B]133;A\u001B\\root@83d1c5601384:/# \u001B]133;B\u001B\\"],
[2.488,"env\r\n\u001B[?2004l\r\u001B]133;C\u001B\\HOSTNAME=83d1c5601384\r\nPWD=/\r\nHOME=/root\r\nTERM=xterm\r\nSHLVL=1\r\nPATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\r\nCONTEINER1_NAME=/conteiner2/conteiner1\r\n_=/usr/bin/env\r\n\u001B]133;D;0\u001B\\\u001B[?2004h\u001B]133;A\u001B\\root@83d1c5601384:/# \u001B]133;B\u001B\\"]],"columns":100,"rows":12},
]);
