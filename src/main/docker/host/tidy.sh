#!/bin/sh
# Ends what a student left running in terminals and gives the student a new home.
# Run without a terminal, after the containers are gone: then every process that has one is a student's, or a terminal's script.
# Prints what would not go; nothing printed is clean.
set -u

left_in_terminals() { ps -eo pid=,tty=,args= | awk '$2 != "?" && !/\/deepdive-shell$/'; }

# A killed process is gone when its parent has reaped it; that takes a moment, not a second.
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
