#!/bin/sh
# Makes a toolbox that has just started ready for a student. $1 is the value of the run's label, $2 the daemon's folder
# on its machine, $3 the toolbox's own id. Prints the id of the daemon behind the socket, and where the machine's file
# system is seen, if it is: by way of the first process, or of the daemon's own.
set -eu

printf '%s\n' "$1" > /etc/deepdive/run

group=$(stat --dereference --format %g /var/run/docker.sock)
getent group "$group" > /dev/null || groupadd --gid "$group" socket
usermod --append --groups "$(getent group "$group" | cut -d : -f 1)" aluno

# Where the daemon maps user ids, a toolbox without the mapping finds its files under other ids.
chown --recursive aluno:aluno /home/aluno

/usr/bin/docker info --format '{{.ID}}'

for process in 1 $(pgrep -x dockerd); do
    if [ -d "/proc/$process/root$2/containers/$3" ]; then
        echo "/proc/$process/root"
        break
    fi
done
