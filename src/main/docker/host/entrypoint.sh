#!/bin/sh
# Process 1 of a disposable host. Runs dockerd, and ends when standard input closes: the client that started the host
# holds the other side, so the host cannot outlive it, however the client dies.
# Arguments are handed to dockerd. The TLS files in /etc/deepdive/tls are the run's own.
set -eu

# cgroup v2 lets a group either hold processes or share controllers out: containers need the latter.
if [ -f /sys/fs/cgroup/cgroup.controllers ]; then
    mkdir -p /sys/fs/cgroup/init
    xargs -rn1 < /sys/fs/cgroup/cgroup.procs > /sys/fs/cgroup/init/cgroup.procs 2>/dev/null || true
    sed -e 's/ / +/g' -e 's/^/+/' < /sys/fs/cgroup/cgroup.controllers > /sys/fs/cgroup/cgroup.subtree_control || true
fi

# A privileged container inherits the mounts as private; volumes with shared propagation need them shared.
mount --make-rshared /

dockerd \
    --host=unix:///var/run/docker.sock \
    --host=tcp://0.0.0.0:2376 \
    --tlsverify \
    --tlscacert=/etc/deepdive/tls/ca.pem \
    --tlscert=/etc/deepdive/tls/server.pem \
    --tlskey=/etc/deepdive/tls/server-key.pem \
    "$@" < /dev/null &

cat > /dev/null
