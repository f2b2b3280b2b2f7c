#!/bin/bash
# The exercises of features/ as a plain script, one after the other, as a teacher would write them for one Docker: it types
# the commands, and looks for words in their outputs. The benchmark measures it in a host of Docker 26.1 without images, as
# root. It prints the checks that fail, and ends with their number. The networks are in hand-out-networks.sh.
# shellcheck disable=SC2016,SC2317 # containers expand the texts; check calls the functions
set -u
failed=0
chapter() { exercise=$1; reset; }
reset() {
    local all
    all=$(docker ps --all --quiet)
    # shellcheck disable=SC2086 # ids
    [ -z "$all" ] || docker rm --force --volumes $all >/dev/null
    docker network prune --force >/dev/null
    cd "$(mktemp -d)" || exit 1
}
check() { # what it is, command…
    local what=$1
    shift
    "$@" >/dev/null 2>&1 || { echo "failed: $exercise: $what" && failed=$((failed + 1)); }
}
ends() { local status=$1; shift; "$@" >/dev/null 2>&1; [ $? = "$status" ]; }
says() { local words=$1; shift; "$@" 2>&1 | grep --quiet -- "$words"; }
hides() { local words=$1; shift; ! "$@" 2>&1 | grep --quiet -- "$words"; }
until_it() { for _ in $(seq 200); do "$@" >/dev/null 2>&1 && return; sleep 0.05; done; false; }
# Types lines into a terminal as soon as a container runs, and Control+D behind them.
in_terminal() { # command, lines…
    local command=$1
    shift
    { until_it says Up docker ps; printf '%s\n' "$@"; } | script --quiet --return --command "$command" /dev/null
}
state() { docker inspect --format '{{.State.Status}} {{.State.ExitCode}}' "$1"; }
is() { [ "$(state "$1")" = "$2" ]; }
address() { docker inspect --format '{{range .NetworkSettings.Networks}}{{println .IPAddress}}{{end}}' "$1" | head -n 1; }
loop='while true; do echo baleia: $(id); sleep 1; done'
whale() { docker run --name=baleia "$@" debian /bin/bash -c "$loop" >out 2>&1 & until_it grep 'uid=0' out; }
detached() { local name=$1; shift; docker run --detach --rm --name="$name" "$@" debian sleep infinity >/dev/null; }

chapter "an image is pulled"
check "no image yet" hides debian docker images
check "pull" docker pull debian
check "it is listed" says debian docker images
chapter "a shell without input"
check "ends with 0" ends 0 docker run debian bash
check "none runs" test -z "$(docker ps --quiet)"
check "one has ended" says 'Exited (0)' docker ps --all
chapter "a shell with an open input"
sleep 1 | docker run --interactive --name=baleia debian bash -c 'echo pronta; exec bash' >out &
check "it runs" until_it says baleia docker ps
wait
check "it has ended" is baleia 'exited 0'
chapter "a shell with a terminal"
in_terminal 'docker run --tty --interactive debian bash' 'sleep 1' exit >out &
check "it runs" until_it says debian docker ps
wait
check "none runs" test -z "$(docker ps --quiet)"
check "it has ended" says 'Exited (0)' docker ps --all
chapter "Control+D"
check "ends with 7" ends 7 in_terminal 'docker run --tty --interactive debian bash' '(exit 7)'
check "it has ended" says 'Exited (7)' docker ps --all
chapter "removal"
docker run debian bash; docker run debian bash
# shellcheck disable=SC2046 # ids
check "all are removed" docker rm $(docker ps --all --quiet)
check "without any, it fails" ends 1 docker rm
check "prune" docker container prune --force
check "none is left" test -z "$(docker ps --all --quiet)"
chapter "prune keeps what runs"
docker run --name=parado debian bash; detached outra
check "prune" says Deleted docker container prune --force
check "the other one runs" is outra 'running 0'
check "it is removed" hides parado docker ps --all
chapter "a registry"
check "it starts" docker run --detach --name=registro --publish=5000:5000 registry
until_it curl --fail --silent localhost:5000/v2/
docker tag debian localhost:5000/debian
check "push" docker push localhost:5000/debian
check "it has the image" says debian curl --silent localhost:5000/v2/_catalog
docker image rm localhost:5000/debian >/dev/null
check "pull" docker pull localhost:5000/debian
check "it is listed" says localhost:5000/debian docker images

chapter "a process in the foreground"
whale
check "it runs" says baleia docker ps
chapter "docker stop"
whale; detached outra
began=$SECONDS
check "stop" docker stop baleia
check "ten seconds" test $((SECONDS - began)) -ge 10
wait
check "137" is baleia 'exited 137'
check "the other one runs" is outra 'running 0'
chapter "docker stop -t 1"
whale
check "stop" docker stop -t 1 baleia
check "137" is baleia 'exited 137'
chapter "docker stop with --init"
whale --init; detached outra
check "stop" docker stop baleia
check "143" says 'Exited (143)' docker ps --all
chapter "a process that handles SIGTERM"
docker run --name=baleia debian bash -c "trap 'exit 3' TERM; echo pronta; while true; do sleep 1; done" >out &
until_it grep pronta out
detached outra
check "stop" docker stop baleia
check "3" says 'Exited (3)' docker ps --all
chapter "a stopped container stays"
docker run --name=baleia debian bash; docker run --name=outra debian bash
check "it is listed" says baleia docker ps --all
check "rm" docker rm baleia
check "it is not listed" hides baleia docker ps --all
check "the other one is" says outra docker ps --all
chapter "docker kill"
whale; detached outra
check "it runs" says baleia docker ps
check "kill" docker kill baleia
check "137" says 'Exited (137)' docker ps --all
check "rm" docker rm baleia
chapter "a running container is not removed"
whale
check "rm fails" ends 1 docker rm baleia
check "it runs" is baleia 'running 0'
chapter "a name in use"
docker run --name=baleia debian bash
check "125" ends 125 docker run --name=baleia debian bash -c "$loop"
check "it is the same" is baleia 'exited 0'
chapter "stopped again"
docker run --name=baleia debian bash
check "stop" docker stop baleia
check "kill fails" ends 1 docker kill baleia
check "it has ended" says 'Exited (0)' docker ps --all

chapter "a process of the host"
whale
check "ps has it" says "echo baleia" ps -C bash -o pid,args
chapter "namespaces"
detached um; detached outro
check "they differ" test "$(docker exec um ls -l /proc/self/ns)" != "$(docker exec outro ls -l /proc/self/ns)"
check "from the host's, too" test "$(docker exec um readlink /proc/self/ns/net)" != "$(readlink /proc/self/ns/net)"
chapter "a file system of its own"
detached um
docker exec um bash -c 'echo segredo > /segredo'
check "it has the file" says segredo docker exec um cat /segredo
check "the other one has not" ends 1 docker run debian cat /segredo
check "no folder is mounted" hides '/var/lib/docker/volumes' docker exec um cat /proc/self/mountinfo
chapter "a volume"
docker run --name=um debian bash -c 'echo segredo > /segredo'; docker rm um >/dev/null
check "the file is lost" ends 1 docker run debian cat /segredo
docker run --rm --volume=cofre:/cofre debian bash -c 'echo segredo > /cofre/segredo'
check "the volume keeps its file" says segredo docker run --rm --volume=cofre:/cofre debian cat /cofre/segredo
chapter "as long as its process"
docker run --name=breve debian sleep 2
check "0" is breve 'exited 0'
check "none runs" test -z "$(docker ps --quiet)"
check "pull" docker pull nginx
chapter "an image has what its program needs"
check "the host has no nginx" ends 127 nginx -v
check "the image has" says 'nginx version' docker run --name=nginx nginx nginx -v
check "it has ended" says 'Exited (0)' docker ps --all
chapter "logs"
docker run --name=baleia debian bash -c 'echo bom dia' >/dev/null
check "they stay" says 'bom dia' docker logs baleia
docker run --name=outra debian bash -c 'echo boa noite' >/dev/null
check "each has its own" hides 'bom dia' docker logs outra
docker rm baleia >/dev/null
check "they are gone" ends 1 docker logs baleia
chapter "started again"
in_terminal 'docker run --name=baleia --tty --interactive debian bash' 'echo bom dia > /recado' >/dev/null
check "diff" says '/recado' docker diff baleia
check "the file is there" says 'bom dia' in_terminal 'docker start --attach --interactive baleia' 'cat /recado'

chapter "a saved image"
check "pull" docker pull hello-world
saved() { docker save "$1" >"$1.tar" && mkdir "$1" && tar --directory "$1" --extract --file "$1.tar"; }
layer() { jq --raw-output '.[0].Layers[0]' "$1/manifest.json"; }
check "save" saved hello-world
check "tree" says manifest.json tree hello-world
check "find" says manifest.json find hello-world
check "a layer" test "$(jq '.[0].Layers | length' hello-world/manifest.json)" -ge 1
chapter "the binary of the layer"
saved hello-world; tar --extract --file "hello-world/$(layer hello-world)"
check "helo is not there" ends 127 ./helo
check "hello is" says 'Hello from Docker!' ./hello
chapter "the id of the hand-out"
saved hello-world
old=hello-world/c8f25f0787b14b09638a294eab0b30b81c82295b8aa5e1df3fb36796fa6d0179
check "no json" test ! -e "$old/json"
check "no layer" ends 2 tar --extract --file "$old/layer.tar"
check "its configuration" says diff_ids jq . "hello-world/$(jq --raw-output '.[0].Config' hello-world/manifest.json)"
chapter "the layers of nginx"
check "save" saved nginx
check "tree" says manifest.json tree nginx
check "layers" test "$(jq '.[0].Layers | length' nginx/manifest.json)" -ge 2
chapter "the OCI layout"
saved hello-world
check "its mark" test -e hello-world/oci-layout
for blob in hello-world/blobs/sha256/*; do
    check "the digest of $blob" says "${blob##*/}" sha256sum "$blob"
done

# shellcheck source=src/test/resources/bench/hand-out-networks.sh
. "${0%/*}/hand-out-networks.sh"
reset
exit "$failed"
