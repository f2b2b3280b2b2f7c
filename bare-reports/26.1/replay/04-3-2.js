deepdive.replay("04-3-2",[
{"terminal":1,"events":[
[0.086,"\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\docker run --name=conteiner1 --rm --tty --interactive debian /bin/bash\r\n\u001B[?2004l\r\u001B]133;C\u001B\\"],
[3.397,"\u001B[?2004hroot@fed0b9588c46:/# "],
[3.436,"ip address show\r\n\u001B[?2004l\r"],
[3.523,"bash: ip: command not found\r\n\u001B[?2004hroot@fed0b9588c46:/# "],
[3.556,"echo c\\303\\263digo $?\r\n\u001B[?2004l\rcódigo 127\r\n\u001B[?2004hroot@fed0b9588c46:/# ping conteiner2\r\n\u001B[?2004l\rbash: ping: command not found\r\n\u001B[?2004hroot@fed0b9588c46:/# "],
[3.587,"echo c\\303\\263digo $?\r\n\u001B[?2004l\rcódigo 127\r\n\u001B[?2004hroot@fed0b9588c46:/# "]],"columns":85,"rows":10},
]);
