#!/bin/sh
# The student's `docker`, on a daemon that has other users. What it makes bears the run's label, so that it can be told
# from theirs and removed; what it lists are the student's containers, so that `docker rm $(docker ps --all --quiet)`
# cannot mean theirs, and the toolbox itself is not in sight. All else is Docker's own CLI.
label=deepdive.run=$(cat /etc/deepdive/run)
docker=/usr/bin/docker

case "${1-} ${2-}" in
    "run "* | "create "*) option=--label=$label words=1 ;;
    "container run" | "container create" | "network create" | "volume create") option=--label=$label words=2 ;;
    "ps "*) option=--filter=label=$label words=1 ;;
    "container ls" | "container ps" | "container list") option=--filter=label=$label words=2 ;;
    *) exec "$docker" "$@" ;;
esac

first=$1
shift
[ "$words" = 2 ] || exec "$docker" "$first" "$option" "$@"
second=$1
shift
exec "$docker" "$first" "$second" "$option" "$@"
