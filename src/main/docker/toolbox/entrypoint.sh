#!/bin/sh
# The main process of a toolbox. It waits until standard input closes, which it does however the run that holds the
# other side ends; then it removes from the daemon what the student made there, and ends. $1 is the value of the run's
# label. /etc/deepdive/tags has a line for each tag that the run gave: the tag and, where it is known, its image's id.
set -u
label=label=deepdive.run=$1
docker=/usr/bin/docker

cat > /dev/null

# First what runs in terminals: a client that still starts a container would be faster than its removal. With the
# machine's process ids, this container's processes are those that have its mounts.
if [ $$ = 1 ]; then
    kill -KILL -1 2> /dev/null
else
    mounts=$(readlink /proc/self/ns/mnt)
    ours=$(find /proc/[0-9]*/ns/mnt -prune -printf '%l %p\n' 2> /dev/null \
        | awk -F '[ /]' -v mounts="$mounts" -v self=$$ '$1 == mounts && $4 != self { print $4 }')
    echo "$ours" | xargs -r kill -KILL 2> /dev/null
fi

# The daemon may still be busy with the last request of a client that was killed: twice nothing is clean.
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
        # Podman's `rm --force` gives each 10 seconds to end by itself.
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
