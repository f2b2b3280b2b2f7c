package deepdive.host.existing;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.command.CreateContainerCmd;
import com.github.dockerjava.api.command.WaitContainerResultCallback;
import com.github.dockerjava.api.exception.NotFoundException;
import com.github.dockerjava.api.model.HostConfig;
import com.github.dockerjava.api.model.Mount;
import com.github.dockerjava.api.model.MountType;
import deepdive.host.ContainerFile;
import deepdive.host.DockerHost;
import deepdive.host.RunLabel;
import deepdive.host.StdinLifeline;
import deepdive.terminal.RootShell;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * A container on an existing daemon in which a student has terminals, with the daemon's socket. It is held like a
 * disposable host, and when it is let go, however, it removes what the student made (see {@code docker/toolbox}).
 */
final class Toolbox implements Closeable {

    /**
     * The label of the toolbox itself; its value is the value of the {@link RunLabel} of the student's things. The toolbox
     * does not bear a {@link RunLabel}, because it removes what bears one.
     */
    static final String LABEL = "deepdive.toolbox";

    /** Not by /var/run, which is a link to there: engine 28.5 then refuses to copy a file out ("path escapes from parent"). */
    private static final String SOCKET = "/run/docker.sock";

    private static final String ENGINE_FILES = "/var/lib/docker";
    private static final String TAGS = "/etc/deepdive/tags";
    private static final int END_SECONDS = 60;

    private final DockerClient client;
    private final String id;
    private final RunLabel label;
    private final StdinLifeline lifeline;
    private final RootShell shell;
    private String containerFiles = "";
    private String machineFiles = "";

    private Toolbox(DockerClient client, String id, RunLabel label, StdinLifeline lifeline) {
        this.client = client;
        this.id = id;
        this.label = label;
        this.lifeline = lifeline;
        this.shell = RootShell.open(client, id);
    }

    /**
     * Starts one.
     *
     * @param socket the daemon's socket, by its path on the daemon's machine
     * @throws com.github.dockerjava.api.exception.DockerException where the daemon refuses
     */
    static Toolbox start(DockerClient client, String image, String socket, NamespaceScope reach) {
        RunLabel label = RunLabel.unique();
        HostConfig config = HostConfig.newHostConfig();
        reach.describe(config);
        // Over the volume that a host's image has for its engine: there is none here, so nothing is left of it either.
        config.withTmpFs(Map.of(ENGINE_FILES, ""));
        // A mount, not a bind: for a path that is not there, a bind makes a folder on the machine.
        config.withMounts(
                List.of(new Mount().withType(MountType.BIND).withSource(socket).withTarget(SOCKET)));
        CreateContainerCmd command = client.createContainerCmd(image)
                .withHostConfig(config)
                .withLabels(Map.of(LABEL, label.value()))
                .withCmd(label.value());
        StdinLifeline.prepare(command);
        String id = command.exec().getId();
        try {
            StdinLifeline lifeline = StdinLifeline.hold(client, id);
            client.startContainerCmd(id).exec();
            return new Toolbox(client, id, label, lifeline);
        } catch (RuntimeException e) {
            try {
                client.removeContainerCmd(id)
                        .withForce(true)
                        .withRemoveVolumes(true)
                        .exec();
            } catch (RuntimeException left) {
                // The next run's sweep removes it; what went wrong first is what a person needs to know.
                e.addSuppressed(left);
            }
            throw e;
        }
    }

    /**
     * Makes it ready for a student.
     *
     * @return the name and id of the daemon behind the socket, where it is another than the one that runs the toolbox
     */
    Optional<String> settle() {
        // A file that the daemon has for each container, in a folder of the container's: Docker's and Podman's differ.
        String hosts =
                Objects.requireNonNullElse(client.inspectContainerCmd(id).exec().getHostsPath(), "");
        containerFiles = hosts.contains(id) ? hosts.substring(0, hosts.indexOf(id)) : "";
        String[] answer = run("deepdive-settle", label.value(), hosts, id).split("\n", -1);
        machineFiles = answer[1];
        return Optional.of(answer[0]).filter(name -> !name.isEmpty());
    }

    /** Whether it is the path on the daemon's machine of a file that the daemon has for a container. */
    boolean isFileOfTheDaemon(String path) {
        return !containerFiles.isEmpty() && path.startsWith(containerFiles);
    }

    /** Where such a file is seen here, where the machine is; any other word as it is. */
    String whereSeen(String word) {
        return isFileOfTheDaemon(word) ? machineFiles + word : word;
    }

    String id() {
        return id;
    }

    RunLabel label() {
        return label;
    }

    /** Has a tag removed at the end, whatever image it names then. */
    void removesInTheEnd(String tag) {
        removesInTheEnd(tag, "");
    }

    /** Has a tag removed at the end, if it still names this image. */
    void removesInTheEnd(String tag, String imageId) {
        run("sh", "-c", "echo \"$1\" >> " + TAGS, "sh", (tag + " " + imageId).strip());
    }

    /** Runs a command in it as root; see {@link DockerHost#run}. */
    String run(String... command) {
        return shell.run(command);
    }

    /** Reads a file in it as a stream. */
    <T> T read(String path, Function<InputStream, T> reader) {
        return ContainerFile.read(client, id, path, reader);
    }

    /** Lets it go, and waits until it has tidied up. */
    @Override
    public void close() {
        shell.close();
        try (WaitContainerResultCallback end = client.waitContainerCmd(id).start()) {
            lifeline.close();
            end.awaitCompletion(END_SECONDS, TimeUnit.SECONDS);
        } catch (NotFoundException e) {
            // It has gone already.
        } catch (IOException e) {
            throw new UncheckedIOException("The hold on the toolbox could not be let go", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
