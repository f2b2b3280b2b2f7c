package deepdive.faults;

import deepdive.host.DockerHost;
import deepdive.host.disposable.OuterDaemon;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ways to end a scenario's host after a line was typed. */
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
            host -> host.run("pkill", "-KILL", "-x", "dockerd"));

    private static final Pattern CONTAINER = Pattern.compile("/containers/([0-9a-f]{64})/");

    private final String scenario;
    private final String line;
    private final Consumer<DockerHost> action;

    Fault(String scenario, String line, Consumer<DockerHost> action) {
        this.scenario = scenario;
        this.line = line;
        this.action = action;
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

    private static void killContainerOf(DockerHost host) {
        Matcher container = CONTAINER.matcher(host.run("cat", "/proc/self/mountinfo"));
        if (!container.find()) {
            throw new IllegalStateException("The host does not know its container's id");
        }
        host.run("timeout", "30", "sh", "-c", "until pgrep -f '[d]ocker stop baleia'; do sleep 0.1; done");
        OuterDaemon.connect().client().killContainerCmd(container.group(1)).exec();
    }
}
