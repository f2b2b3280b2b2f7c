deepdive.replay("01-3-2",[
{"terminal":1,"events":[
[0.080,"\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"],
[0.132,"docker run --name=um --tty --interactive debian bash\r\n\u001B[?2004l\r\u001B]133;C\u001B\\"],
[1.646,"\u001B[?2004hroot@4b3c6a0cd13d:/# "],
[3.465,"ls -l /proc/self/ns\r\n\u001B[?2004l\r"],
[3.508,"total 0\r\nlrwxrwxrwx 1 root root 0 Nov 25 03:10 cgroup -> 'cgroup:[4026531835]'\r\nlrwxrwxrwx 1 root root 0 Nov 25 03:10 ipc -> 'ipc:[4026535150]'\r\nlrwxrwxrwx 1 root root 0 Nov 25 03:10 mnt -> 'mnt:[4026535086]'\r\nlrwxrwxrwx 1 root root 0 Nov 25 03:10 net -> 'net:[4026535163]'\r\nlrwxrwxrwx 1 root root 0 Nov 25 03:10 pid -> 'pid:[4026535151]'\r\nlrwxrwxrwx 1 root root 0 Nov 25 03:10 pid_for_children -> 'pid:[4026535151]'\r\nlrwxrwxrwx 1 root root 0 Nov 25 03:10 time -> 'time:[4026531834]'\r\nlrwxrwxrwx 1 root root 0 Nov 25 03:10 time_for_children -> 'time:[4026531834]'\r\nlrwxrwxrwx 1 root root 0 Nov 25 03:10 user -> 'user:[4026531837]'\r\nlrwxrwxrwx 1 root root 0 Nov 25 03:10 uts -> 'uts:[4026535145]'\r\n\u001B[?2004hroot@4b3c6a0cd13d:/# "]],"columns":79,"rows":14},
{"terminal":2,"events":[
[1.806,"\u001B[?2004h\u001B]133;A\u001B\\\u001B]0;aluno@host: ~\u0007\u001B[01;32maluno@host\u001B[00m:\u001B[01;34m~\u001B[00m$ \u001B]133;B\u001B\\"],
[1.840,"docker run --name=outro --tty --interactive debian bash\r\n\u001B[?2004l\r\u001B]133;C\u001B\\"],
[3.446,"\u001B[?2004hroot@41332575b419:/# "]],"columns":70,"rows":8},
]);
