deepdive.replay("05-3-3",[
{"terminal":1,"events":[
[9.126,"\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"],
[9.168,"docker run --name=conteiner1 --network=neotech --rm --tty --interactive debian /bin/bash\r\n\u001B[?2004l\r\u001B]133;C\u001B\\"],
[11.985,"\u001B[?2004h\u001B]133;A\u001B\\root@07f12e0c9ce2:/# \u001B]133;B\u001B\\"],
[12.097,"ip address show\r\n\u001B[?2004l\r\u001B]133;C\u001B\\"],
[12.138,"1: \u001B[36mlo: \u001B[0m<LOOPBACK,UP,LOWER_UP> mtu 65536 qdisc noqueue state UNKNOWN group default qlen 1000\r\n    link/loopback \u001B[33m00:00:00:00:00:00\u001B[0m brd \u001B[33m00:00:00:00:00:00\u001B[0m\r\n    inet \u001B[35m127.0.0.1\u001B[0m/8 scope host lo\r\n       valid_lft forever preferred_lft forever\r\n    inet6 \u001B[34m::1\u001B[0m/128 scope host proto kernel_lo \r\n       valid_lft forever preferred_lft forever\r\n5: \u001B[36meth0@if6: \u001B[0m<BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 qdisc noqueue state \u001B[32mUP \u001B[0mgroup default \r\n    link/ether \u001B[33m02:42:ac:12:00:02\u001B[0m brd \u001B[33mff:ff:ff:ff:ff:ff\u001B[0m link-netnsid 0\r\n    inet \u001B[35m172.18.0.2\u001B[0m/16 brd \u001B[35m172.18.255.255 \u001B[0mscope global eth0\r\n       valid_lft forever preferred_lft forever\r\n\u001B]133;D;0\u001B\\\u001B[?2004h\u001B]133;A\u001B\\root@07f12e0c9ce2:/# \u001B]133;B\u001B\\"]],"columns":100,"rows":14},
{"terminal":2,"events":[
[12.451,"\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\docker run --name=conteiner2 --network=outra --rm --tty --interactive debian /bin/bash \r\u001B[A\u001B[C\u001B[C\u001B[C\u001B[C\u001B[C\u001B[C\u001B[C\u001B[C\u001B[C\u001B[C\u001B[C\u001B[C\u001B[C\u001B[C\u001B[C\u001B[C\u001B[C\u001B[C\u001B[C\u001B[C\u001B[C\u001B[C\u001B[C\u001B[C\u001B[C\u001B[C\u001B[C\u001B[C\u001B[C\u001B[C\u001B[C\u001B[C\u001B[C\u001B[C\u001B[C\u001B[C\u001B[C\u001B[C\u001B[C\u001B[C\u001B[C\u001B[C\u001B[C\u001B[C\u001B[C\u001B[C\u001B[C\u001B[C\u001B[C\u001B[C\u001B[C\u001B[C\u001B[C\u001B[C\u001B[C\u001B[C\u001B[C\u001B[C\u001B[C\u001B[C\u001B[C\u001B[C\u001B[C\u001B[C\u001B[C\u001B[C\u001B[C\u001B[C\u001B[C\u001B[C\u001B[C\u001B[C\u001B[C\u001B[C\u001B[C\u001B[C\u001B[C\u001B[C\u001B[C\u001B[C\u001B[C\u001B[C\u001B[C\u001B[C\u001B[C\u001B[C\u001B[C\u001B[C\u001B[C\u001B[C\u001B[C\u001B[C\u001B[C\u001B[C\u001B[C\u001B[C\u001B[C\u001B[C\u001B[C\u001B[Kh\r\n\u001B[?2004l\r\u001B]133;C\u001B\\"],
[13.078,"\u001B[?2004h\u001B]133;A\u001B\\root@10366188bad3:/# \u001B]133;B\u001B\\"],
[13.154,"ping -c 1 -W 1 conteiner1\r\n\u001B[?2004l\r\u001B]133;C\u001B\\ping: conteiner1: No address associated with hostname\r\n\u001B]133;D;2\u001B\\\u001B[?2004h\u001B]133;A\u001B\\root@10366188bad3:/# \u001B]133;B\u001B\\\u001B[K"],
[13.286,"ping -c 1 -W 1 172.18.0.2\r\n\u001B[?2004l\r\u001B]133;C\u001B\\PING 172.18.0.2 (172.18.0.2) 56(84) bytes of data.\r\n"],
[14.288,"\r\n--- 172.18.0.2 ping statistics ---\r\n1 packets transmitted, 0 received, 100% packet loss, time 0ms\r\n\r\n\u001B]133;D;1\u001B\\\u001B[?2004h\u001B]133;A\u001B\\root@10366188bad3:/# \u001B]133;B\u001B\\\u001B[K"]],"columns":100,"rows":11},
{"terminal":3,"events":[
[6.221,"\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"],
[6.321,"docker network create neotech\r\n\u001B[?2004l\r\u001B]133;C\u001B\\"],
[6.837,"688becc3f728272a23e135386351e5a5a1f4d24b0df4b36716cc38bf58f4034d\r\n"],
[6.911,"\u001B]133;D;0\u001B\\\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"],
[7.078,"docker network create outra\r\n\u001B[?2004l\r\u001B]133;C\u001B\\"],
[8.935,"566f1b201b157ca4eac9ccf5c2e71dfe2ba259403c292d623c30f6fa2cea73fd\r\n\u001B]133;D;0\u001B\\\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"],
[14.351,"docker run --rm debian ping -c 1 -W 1 172.18.0.2\r\n\u001B[?2004l\r\u001B]133;C\u001B\\"],
[16.995,"PING 172.18.0.2 (172.18.0.2) 56(84) bytes of data.\r\n\r\n--- 172.18.0.2 ping statistics ---\r\n1 packets transmitted, 0 received, 100% packet loss, time 0ms\r\n\r\n"],
[17.502,"\u001B]133;D;1\u001B\\\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"]],"columns":65,"rows":11},
]);
