#!/bin/sh
# Pulls images with this engine, and keeps the engine's files of them in an archive for hosts. The script uses the API
# because a host with a wrong docker command must have images, too: its scenarios then report the wrong command.
# Usage: deepdive-keep-images IMAGE... -- [dockerd's arguments]
set -eu

images=
while [ "$1" != -- ]; do
    images="$images $1"
    shift
done
shift

log=$(mktemp)
ask() { curl --silent --show-error --unix-socket /run/docker.sock "$@"; }

dockerd --host=unix:///run/docker.sock "$@" < /dev/null > "$log" 2>&1 &
daemon=$!
tries=0
until ask --fail http://docker/_ping > /dev/null 2>&1; do
    tries=$((tries + 1))
    if [ "$tries" -gt 600 ] || ! kill -0 "$daemon" 2> /dev/null; then
        echo "dockerd did not come up; its last lines:" >&2
        tail -n 20 "$log" >&2
        exit 1
    fi
    sleep 0.05
done

for image in $images; do
    answer=$(ask --request POST "http://docker/images/create?fromImage=$image&tag=latest")
    if ! ask --fail "http://docker/images/$image:latest/json" > /dev/null 2>&1; then
        echo "$image was not pulled; dockerd said: $answer" >&2
        exit 1
    fi
done

kill "$daemon"
wait "$daemon" || true

# The archive leaves out the files that each host must have of its own: its identity (up to 20.10 a key), its networks and
# temporary files.
rm -f /etc/docker/key.json
mkdir -p /var/lib/deepdive
tar --create --file /var/lib/deepdive/images.tar --directory /var/lib/docker --xattrs --xattrs-include='*' \
    --exclude=./engine-id --exclude=./network --exclude=./tmp .
rm "$log"
