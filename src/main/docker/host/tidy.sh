#!/bin/sh
# Ends the processes that a student left in terminals, and gives the student a new home folder.
# Must run without a terminal, after the containers are gone. Then each process with a terminal is a student's or the script
# of a terminal.
# Prints the processes and files that are left; an empty output means that all is clean.
set -u

left_in_terminals() { ps -eo pid=,tty=,args= | awk '$2 != "?" && !/\/deepdive-shell$/'; }

# A killed process is in the list until its parent has reaped it. This takes less than a second.
left=$(left_in_terminals)
tries=0
while [ -n "$left" ] && [ "$tries" -lt 50 ]; do
    echo "$left" | awk '{ print $1 }' | xargs -r kill -KILL 2>/dev/null
    sleep 0.02
    left=$(left_in_terminals)
    tries=$((tries + 1))
done
[ -z "$left" ] || echo "$left" | sed 's/^ */process /'

find /home/aluno -mindepth 1 -delete 2>/dev/null
cp -a /etc/skel/. /home/aluno/
chown -R aluno:aluno /home/aluno
diff -r /etc/skel /home/aluno | sed 's/^/home: /'
