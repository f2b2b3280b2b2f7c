#!/bin/sh
# The main process of a toolbox. It waits until standard input closes, because the run that holds the other side has ended.
# Then it removes the student's containers, networks and volumes from the daemon, and ends. $1 is the value of the run's
# label. /etc/deepdive/tags has a line for each tag that the run gave: the tag and, if it is known, its image's id.
set -u
label=label=deepdive.run=$1
docker=/usr/bin/docker

cat > /dev/null

# Processes in terminals end first, because a docker client could start another container during the removal. If the
# toolbox sees the machine's processes, its own processes are those in its mount namespace.
if [ $$ = 1 ]; then
    kill -KILL -1 2> /dev/null
else
    mounts=$(readlink /proc/self/ns/mnt)
    ours=$(find /proc/[0-9]*/ns/mnt -prune -printf '%l %p\n' 2> /dev/null \
        | awk -F '[ /]' -v mounts="$mounts" -v self=$$ '$1 == mounts && $4 != self { print $4 }')
    echo "$ours" | xargs -r kill -KILL 2> /dev/null
fi

# The daemon may still work on a killed client's last request, so two empty lists in a row mean that all is clean.
clean=0
tries=0
while [ "$clean" -lt 2 ] && [ "$tries" -lt 50 ]; do
    tries=$((tries + 1))
    containers=$("$docker" ps --all --quiet --filter "$label")
    networks=$("$docker" network ls --quiet --filter "$label")
    volumes=$("$docker" volume ls --quiet --filter "$label")
    if [ -z "$containers$networks$volumes" ]; then
        clean=$((clean + 1))
    else
        clean=0
        # `kill` comes first because Podman's `rm --force` waits 10 seconds for each container.
        echo "$containers" | xargs -r "$docker" kill > /dev/null 2>&1
        echo "$containers" | xargs -r "$docker" rm --force --volumes
        echo "$networks" | xargs -r "$docker" network rm
        echo "$volumes" | xargs -r "$docker" volume rm
    fi
    sleep 0.1
done

while read -r tag id; do
    now=$("$docker" image inspect --format '{{.Id}}' "$tag") || continue
    [ "${id:-$now}" != "$now" ] || "$docker" rmi "$tag"
done < /etc/deepdive/tags
