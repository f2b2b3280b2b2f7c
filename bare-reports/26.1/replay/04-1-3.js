deepdive.replay("04-1-3",[
{"terminal":1,"events":[
[0.122,"\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"],
[0.217,"docker run --name=conteiner1 --rm --tty --interactive debian /bin/bash\r\n\u001B[?2004l\r\u001B]133;C\u001B\\"],
[2.749,"\u001B[?2004h\u001B]133;A\u001B\\root@840b760be0b4:/# \u001B]133;B\u001B\\"],
[2.778,"ip address show\r\n\u001B[?2004l\r\u001B]133;C\u001B\\"],
[2.998,"1: \u001B[36mlo: \u001B[0m<LOOPBACK,UP,LOWER_UP> mtu 65536 qdisc noqueue state UNKNOWN group default qlen 1000\r\n    link/loopback \u001B[33m00:00:00:00:00:00\u001B[0m brd \u001B[33m00:00:00:00:00:00\u001B[0m\r\n    inet \u001B[35m127.0.0.1\u001B[0m/8 scope host lo\r\n       valid_lft forever preferred_lft forever\r\n    inet6 \u001B[34m::1\u001B[0m/128 scope host proto kernel_lo \r\n       valid_lft forever preferred_lft forever\r\n29: \u001B[36meth0@if30: \u001B[0m<BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 qdisc noqueue state \u001B[32mUP \u001B[0mgroup default \r\n    link/ether \u001B[33m02:42:ac:11:00:02\u001B[0m brd \u001B[33mff:ff:ff:ff:ff:ff\u001B[0m link-netnsid 0\r\n    inet \u001B[35m172.17.0.2\u001B[0m/16 brd \u001B[35m172.17.255.255 \u001B[0mscope global eth0\r\n       valid_lft forever preferred_lft forever\r\n\u001B]133;D;0\u001B\\\u001B[?2004h\u001B]133;A\u001B\\root@840b760be0b4:/# \u001B]133;B\u001B\\"]],"columns":96,"rows":13},
{"terminal":2,"events":[
[3.046,"\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"],
[3.084,"docker run --name=conteiner2 --link=conteiner1 --rm --tty --interactive debian /bin/bash\r\n\u001B[?2004l\r\u001B]133;C\u001B\\"],
[8.026,"\u001B[?2004h\u001B]133;A\u001B\\root@8ac908fdf4e5:/# \u001B]133;B\u001B\\"],
[8.413,"ping 172.17.0.2\r\n\u001B[?2004l\r\u001B]133;C\u001B\\PING 172.17.0.2 (172.17.0.2) 56(84) bytes of data.\r\n64 bytes from 172.17.0.2: icmp_seq=1 ttl=64 time=0.310 ms\r\n"],
[8.674,"^C\r\n--- 172.17.0.2 ping statistics ---\r\n1 packets transmitted, 1 received, 0% packet loss, time 0ms\r\nrtt min/avg/max/mdev = 0.310/0.310/0.310/0.000 ms\r\n\u001B]133;D;0\u001B\\\u001B[?2004h\u001B]133;A\u001B\\root@8ac908fdf4e5:/# \u001B]133;B\u001B\\"]],"columns":100,"rows":10},
{"terminal":3,"events":[
[8.052,"\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\sudo tcpdump --interface docker0 -Nnnl\r\n\u001B[?2004l\r\u001B]133;C\u001B\\"],
[8.401,"tcpdump: verbose output suppressed, use -v[v]... for full protocol decode\r\nlistening on docker0, link-type EN10MB (Ethernet), snapshot length 262144 bytes\r\n"],
[8.422,"03:11:12.582684 ARP, Request who-has 172.17.0.2 tell 172.17.0.3, length 28\r\n03:11:12.582720 ARP, Reply 172.17.0.2 is-at 02:42:ac:11:00:02, length 28\r\n03:11:12.582751 IP 172.17.0.3 > 172.17.0.2: ICMP echo request, id 21863, seq 1, length 64\r\n03:11:12.582908 IP 172.17.0.2 > 172.17.0.3: ICMP echo reply, id 21863, seq 1, length 64\r\n"],
[8.710,"^C\r\n4 packets captured\r\n4 packets received by filter\r\n0 packets dropped by kernel\r\n"],
[8.944,"\u001B]133;D;0\u001B\\\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"]],"columns":90,"rows":12},
]);
