# Functions for scripts that change a host as root. Whoever calls one of the first three has to be on a host of its own: the
# host is thrown away afterwards.

# The host will not be lent again: its reset finds something that it cannot remove.
throw_away() {
    printf '#!/bin/sh\necho "a host that was changed on purpose"\n' > /usr/local/sbin/deepdive-tidy
}

# Starts dockerd again with more options, and waits until it answers. Options in the array `first` come before those that it has.
# Meanwhile, a process of the same name is there, because a host without one counts as gone for whoever loses a connection to it.
restart_dockerd() {
    throw_away
    pid=$(pidof dockerd)
    mkdir -p /tmp/meanwhile && cp "$(command -v sleep)" /tmp/meanwhile/dockerd
    /tmp/meanwhile/dockerd infinity &
    standin=$!
    mapfile -d '' -t command < "/proc/$pid/cmdline"
    kill "$pid"
    tail --pid="$pid" --follow /dev/null
    GOGC=400 setsid "${command[0]}" "${first[@]}" "${command[@]:1}" "$@" < /dev/null > /tmp/dockerd.log 2>&1 &
    started=$!
    until docker version > /dev/null 2>&1; do
        kill -0 "$started" || { tail -n 5 /tmp/dockerd.log >&2; exit 1; }
        sleep 0.05
    done
    kill "$standin"
}

# Runs a command in the background for as long as the host lives.
meanwhile() {
    throw_away
    setsid bash -c "$1" < /dev/null > /dev/null 2>&1 &
}

# Puts a script in the place of a program. In the script, $real is the real program's path.
replace() {
    { echo '#!/bin/sh'; echo "real=$(command -v "$1")"; cat; } > /tmp/replacement
    install -m 0755 /tmp/replacement "/usr/local/bin/$1"
}
