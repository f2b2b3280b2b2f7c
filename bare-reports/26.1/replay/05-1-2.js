deepdive.replay("05-1-2",[
{"terminal":3,"events":[
[0.024,"\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\docker network create neotech\r\n\u001B[?2004l\r\u001B]133;C\u001B\\"],
[0.253,"9760f26beace2882ccdde7d58b800520a3612e2c1ccbfde6440e25445aaf82cf\r\n\u001B]133;D;0\u001B\\\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"],
[0.301,"docker run --detach --name=conteiner1 --network=neotech debian sleep 60\r\n\u001B[?2004l\r\u001B]133;C\u001B\\"],
[0.488,"2e34c43cb48cb190530bac2d0eee9718298f32e4043839065456ed9a1d1543e5\r\n"],
[1.186,"\u001B]133;D;0\u001B\\\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"],
[1.208,"docker network create neotech\r\n\u001B[?2004l\r\u001B]133;C\u001B\\Error response from daemon: network with name neotech already exists\r\n"],
[1.235,"\u001B]133;D;1\u001B\\\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"],
[1.294,"docker network rm neotech\r\n\u001B[?2004l\r\u001B]133;C\u001B\\"],
[1.354,"Error response from daemon: error while removing network: network neotech id 9760f26beace2882ccdde7d58b800520a3612e2c1ccbfde6440e25445aaf82cf has active endpoints\r\n"],
[1.376,"\u001B]133;D;1\u001B\\\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\docker network ls\r\n\u001B[?2004l\r\u001B]133;C\u001B\\"],
[1.446,"NETWORK ID     NAME      DRIVER    SCOPE\r\n540856c22eae   bridge    bridge    local\r\ncd0338662dcb   host      host      local\r\n9760f26beace   neotech   bridge    local\r\n5224ab5d980e   none      null      local\r\n\u001B]133;D;0\u001B\\\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"]],"columns":100,"rows":16},
]);
