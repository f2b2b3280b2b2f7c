#!/bin/sh
# The student's `docker` on a daemon with other users. New containers, networks and volumes get the run's label, so that
# they can be found and removed. Lists have the student's containers only, so that `docker rm $(docker ps --all --quiet)`
# does not remove other people's containers or the toolbox. Other commands go to Docker's own CLI unchanged.
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
