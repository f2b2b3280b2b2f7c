deepdive.replay("04-3-1",[
{"terminal":1,"events":[
[0.695,"\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"],
[0.752,"docker run --name=conteiner1 --rm --tty --interactive debian /bin/bash\r\n\u001B[?2004l\r\u001B]133;C\u001B\\"],
[2.471,"\u001B[?2004h\u001B]133;A\u001B\\root@6feacb47b4d1:/# \u001B]133;B\u001B\\"],
[3.693,"ip address show\r\n\u001B[?2004l\r\u001B]133;C\u001B\\"],
[3.780,"1: \u001B[36mlo: \u001B[0m<LOOPBACK,UP,LOWER_UP> mtu 65536 qdisc noqueue state UNKNOWN group default qlen 1000\r\n    link/loopback \u001B[33m00:00:00:00:00:00\u001B[0m brd \u001B[33m00:00:00:00:00:00\u001B[0m\r\n    inet \u001B[35m127.0.0.1\u001B[0m/8 scope host lo\r\n       valid_lft forever preferred_lft forever\r\n    inet6 \u001B[34m::1\u001B[0m/128 scope host proto kernel_lo \r\n       valid_lft forever preferred_lft forever\r\n\u001B]133;D;0\u001B\\\u001B[?2004h\u001B]133;A\u001B\\root@6feacb47b4d1:/# \u001B]133;B\u001B\\"],
[6.671,"ip address show\r\n\u001B[?2004l\r\u001B]133;C\u001B\\"],
[7.000,"1: \u001B[36mlo: \u001B[0m<LOOPBACK,UP,LOWER_UP> mtu 65536 qdisc noqueue state UNKNOWN group default qlen 1000\r\n    link/loopback \u001B[33m00:00:00:00:00:00\u001B[0m brd \u001B[33m00:00:00:00:00:00\u001B[0m\r\n    inet \u001B[35m127.0.0.1\u001B[0m/8 scope host lo\r\n       valid_lft forever preferred_lft forever\r\n    inet6 \u001B[34m::1\u001B[0m/128 scope host proto kernel_lo \r\n       valid_lft forever preferred_lft forever\r\n27: \u001B[36meth1@if29: \u001B[0m<BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 qdisc noqueue state \u001B[32mUP \u001B[0mgroup default \r\n    link/ether \u001B[33m02:42:ac:11:00:02\u001B[0m brd \u001B[33mff:ff:ff:ff:ff:ff\u001B[0m link-netnsid 0\r\n    inet \u001B[35m172.17.0.2\u001B[0m/16 brd \u001B[35m172.17.255.255 \u001B[0mscope global eth1\r\n       valid_lft forever preferred_lft forever\r\n\u001B]133;D;0\u001B\\\u001B[?2004h\u001B]133;A\u001B\\root@6feacb47b4d1:/# \u001B]133;B\u001B\\"]],"columns":96,"rows":20},
{"terminal":3,"events":[
[2.501,"\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"],
[2.528,"docker network disconnect bridge conteiner1\r\n\u001B[?2004l\r\u001B]133;C\u001B\\"],
[3.586,"\u001B]133;D;0\u001B\\\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"],
[3.828,"docker network connect bridge conteiner1\r\n\u001B[?2004l\r\u001B]133;C\u001B\\"],
[6.525,"\u001B]133;D;0\u001B\\\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"]],"columns":64,"rows":8},
]);
