#!/bin/sh
# Makes a toolbox that has just started ready for a student. $1 is the value of the run's label, $2 a file that the daemon
# has for it on its machine, $3 its own id. Prints two lines, either of which may be empty: the name and id of the daemon
# behind the socket, where that does not know this toolbox and so is another; and where the machine's file system is seen,
# by way of the first process or of the daemon's own.
set -eu

printf '%s\n' "$1" > /etc/deepdive/run

group=$(stat --dereference --format %g /var/run/docker.sock)
getent group "$group" > /dev/null || groupadd --gid "$group" socket
usermod --append --groups "$(getent group "$group" | cut -d : -f 1)" aluno

# A socket that its group may not use (Podman's is its owner's alone) is left as it is: here the docker CLI may use it.
su aluno -c 'test -w /var/run/docker.sock' || setcap cap_dac_override+ep /usr/bin/docker

# Where the daemon maps user ids, a toolbox without the mapping finds its files under other ids.
chown --recursive aluno:aluno /home/aluno

# Not by the daemons' ids: Podman has another each time it is asked.
if /usr/bin/docker inspect --type container "$3" > /dev/null 2>&1; then
    echo
else
    /usr/bin/docker info --format '{{.Name}} ({{.ID}})'
fi

files=
for process in 1 $(pgrep -x dockerd); do
    if [ -n "$2" ] && [ -e "/proc/$process/root$2" ]; then
        files=/proc/$process/root
        break
    fi
done
echo "$files"
