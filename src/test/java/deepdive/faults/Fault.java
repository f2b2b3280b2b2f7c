package deepdive.faults;

import deepdive.host.DockerHost;
import deepdive.host.disposable.OuterDaemon;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What happens to a scenario's host after a line was typed. */
enum Fault {
    /** The host ends while the next step waits, because its `docker stop` takes ten seconds. */
    CONTAINER_KILLED(
            "docker stop espera 10 segundos e mata o processo que não trata SIGTERM",
            "docker run --detach --name=outra",
            host -> CompletableFuture.runAsync(() -> killContainerOf(host))),
    /** The daemon ends between two steps, so that the next `docker` command finds no daemon. */
    DAEMON_KILLED(
            "Um nome em uso não pode ser dado a outro contêiner",
            "docker run --name=baleia",
            host -> host.run("pkill", "-KILL", "-x", "dockerd")),
    /** The file system with the daemon's containers is full when the student makes the next container. */
    DISK_FULL(
            "Os dois contêineres se conhecem pelo nome, e não por /etc/hosts",
            "docker network create",
            host -> host.run("mount", "-t", "tmpfs", "-o", "size=4k", "tmpfs", "/var/lib/docker/containers"),
            host -> host.run("umount", "/var/lib/docker/containers")),
    /** The memory of the host is short, and the kernel ends its processes. */
    MEMORY_SHORT(
            "Um contêiner parado continua na lista até ser removido",
            "docker run --name=baleia",
            Fault::shortenMemoryOf),
    /** The connection to a terminal ends before the next step waits for its output. */
    TERMINAL_CUT(
            "Um processo em primeiro plano mantém o contêiner em execução",
            "docker run --name=baleia",
            host -> host.run("pkill", "-KILL", "-f", "^/bin/sh .*/deepdive-shell$"));

    private static final long MEBIBYTE = 1 << 20;
    private static final Pattern CONTAINER = Pattern.compile("/containers/([0-9a-f]{64})/");

    private final String scenario;
    private final String line;
    private final Consumer<DockerHost> action;
    private final Consumer<DockerHost> undo;

    Fault(String scenario, String line, Consumer<DockerHost> action) {
        this(scenario, line, action, host -> {});
    }

    Fault(String scenario, String line, Consumer<DockerHost> action, Consumer<DockerHost> undo) {
        this.scenario = scenario;
        this.line = line;
        this.action = action;
        this.undo = undo;
    }

    static Optional<Fault> of(String scenario) {
        return Arrays.stream(values())
                .filter(fault -> fault.scenario.equals(scenario))
                .findFirst();
    }

    String scenario() {
        return scenario;
    }

    boolean isAfter(String typed) {
        return typed.startsWith(line);
    }

    void happenTo(DockerHost host) {
        action.accept(host);
    }

    /** Has the host as it was, if it still is there and its reset would not mend it. */
    void undoOn(DockerHost host) {
        undo.accept(host);
    }

    private static void killContainerOf(DockerHost host) {
        String container = containerOf(host);
        host.run("timeout", "30", "sh", "-c", "until pgrep -f '[d]ocker stop baleia'; do sleep 0.1; done");
        OuterDaemon.connect().client().killContainerCmd(container).exec();
    }

    /**
     * The bound is a bit more than the memory in use, and then a file in memory takes more than that. The kernel is told to end
     * the host's first process before others, so that each run has the same end.
     */
    private static void shortenMemoryOf(DockerHost host) {
        long used = Long.parseLong(host.run(
                        "sh",
                        "-c",
                        "cd /sys/fs/cgroup && cat memory/memory.usage_in_bytes 2> /dev/null || cat memory.current")
                .strip());
        long bound = used + 32 * MEBIBYTE;
        OuterDaemon.connect()
                .client()
                .updateContainerCmd(containerOf(host))
                .withMemory(bound)
                .withMemorySwap(bound)
                .exec();
        host.run(
                "sh",
                "-c",
                "echo 1000 > /proc/1/oom_score_adj; mount -t tmpfs tmpfs /mnt; head -c 512M /dev/zero > /mnt/fill");
    }

    private static String containerOf(DockerHost host) {
        Matcher container = CONTAINER.matcher(host.run("cat", "/proc/self/mountinfo"));
        if (!container.find()) {
            throw new IllegalStateException("The host does not know its container's id");
        }
        return container.group(1);
    }
}
