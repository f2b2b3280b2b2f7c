#!/bin/sh
# Process 1 of a disposable host. Runs dockerd, and ends when standard input closes. The client that started the host holds
# the other side of standard input, so the host ends with the client, even if the client is killed.
# dockerd gets the arguments. The run has put its own TLS files into /etc/deepdive/tls.
set -eu

# In cgroup v2, a group either has processes or gives controllers to its subgroups. Containers need subgroups.
if [ -f /sys/fs/cgroup/cgroup.controllers ]; then
    mkdir -p /sys/fs/cgroup/init
    xargs -rn1 < /sys/fs/cgroup/cgroup.procs > /sys/fs/cgroup/init/cgroup.procs 2>/dev/null || true
    sed -e 's/ / +/g' -e 's/^/+/' < /sys/fs/cgroup/cgroup.controllers > /sys/fs/cgroup/cgroup.subtree_control || true
fi

# A privileged container's mounts are private, but volumes with shared propagation need shared mounts.
mount --make-rshared /

# A client of the API may have the same address as docker0: a CI job beside a `dind` service has an address of
# 172.17.0.0/16. These lines accept packets from such an address, and send the answer back the same way.
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

# These images were unpacked when the host's image was built (deepdive-keep-images).
if [ -f /var/lib/deepdive/images.tar ]; then
    tar --extract --file /var/lib/deepdive/images.tar --directory /var/lib/docker --xattrs --xattrs-include='*'
fi

# containerd is started first, like with systemd: if dockerd starts containerd, it waits a second before it looks for the
# socket. If containerd does not start here, dockerd starts it.
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

# The programs that dockerd starts for each container inherit GOGC: they end so soon that collecting garbage is not worth it.
GOGC=400 dockerd \
    --host=unix:///var/run/docker.sock \
    --host="tcp://0.0.0.0:$port" \
    --tlsverify \
    --tlscacert=/etc/deepdive/tls/ca.pem \
    --tlscert=/etc/deepdive/tls/server.pem \
    --tlskey=/etc/deepdive/tls/server-key.pem \
    "$@" < /dev/null &

cat > /dev/null
