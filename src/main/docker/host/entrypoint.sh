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

# Whoever asks the API may have an address that is docker0's here, too: a CI job beside its `dind` service has one of
# 172.17.0.0/16, and its address gets here as it is. Such a packet is taken, and the answer leaves by the way it came.
port=2376
gateway=$(ip -4 route show default | awk '{ print $3 }')
device=$(ip -4 route show default | awk '{ print $5 }')
if [ -n "$gateway" ]; then
    echo 1 > "/proc/sys/net/ipv4/conf/$device/accept_local"
    ip route add default via "$gateway" dev "$device" table "$port"
    ip rule add pref 2 table local
    ip rule del pref 0
    ip rule add pref 1 ipproto tcp sport "$port" iif lo table "$port"
fi

# Images that an engine like this one has unpacked before (deepdive-keep-images).
if [ -f /var/lib/deepdive/images.tar ]; then
    tar --extract --file /var/lib/deepdive/images.tar --directory /var/lib/docker --xattrs --xattrs-include='*'
fi

# Of its own, as where systemd starts the two: a dockerd that has to start containerd itself looks for it a second later.
# Where none comes up, dockerd does.
mkdir -p /run/containerd
cat > /run/containerd/config.toml << 'END'
version = 2
disabled_plugins = ["io.containerd.grpc.v1.cri"]
END
GOGC=400 containerd --config /run/containerd/config.toml --root /var/lib/docker/containerd/daemon \
    < /dev/null > /dev/null 2>&1 &
tries=0
until [ -S /run/containerd/containerd.sock ] || [ "$tries" -ge 100 ]; do
    tries=$((tries + 1))
    sleep 0.01
done

# What dockerd starts for each container lives too briefly for its garbage to be worth collecting; all of it inherits this.
GOGC=400 dockerd \
    --host=unix:///var/run/docker.sock \
    --host="tcp://0.0.0.0:$port" \
    --tlsverify \
    --tlscacert=/etc/deepdive/tls/ca.pem \
    --tlscert=/etc/deepdive/tls/server.pem \
    --tlskey=/etc/deepdive/tls/server-key.pem \
    "$@" < /dev/null &

cat > /dev/null
