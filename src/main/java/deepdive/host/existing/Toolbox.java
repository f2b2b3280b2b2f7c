package deepdive.host.existing;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.command.CreateContainerCmd;
import com.github.dockerjava.api.command.WaitContainerResultCallback;
import com.github.dockerjava.api.exception.NotFoundException;
import com.github.dockerjava.api.model.HostConfig;
import com.github.dockerjava.api.model.Mount;
import com.github.dockerjava.api.model.MountType;
import deepdive.host.ContainerFile;
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
 * A container on an existing daemon with the student's terminals and with the daemon's socket. A {@link StdinLifeline} holds
 * it. When this process closes the lifeline or dies, the toolbox removes the student's things (see {@code docker/toolbox}).
 */
final class Toolbox implements Closeable {

    /**
     * The label of the toolbox itself; its value is the value of the {@link RunLabel} of the student's things. The
     * toolbox itself has no {@link RunLabel}, because it removes all things with this label.
     */
    static final String LABEL = "deepdive.toolbox";

    /**
     * The path without the link /var/run: with the link, engine 28.5 refuses to copy a file out ("path escapes from
     * parent").
     */
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
     * Starts a toolbox.
     *
     * @param socket the path of the daemon's socket on the daemon's machine
     * @throws com.github.dockerjava.api.exception.DockerException if the daemon refuses
     */
    static Toolbox start(DockerClient client, String image, String socket, NamespaceScope scope) {
        RunLabel label = RunLabel.unique();
        HostConfig config = HostConfig.newHostConfig();
        scope.describe(config);
        // The image has a volume for an engine's files. A toolbox has no engine, and the mount leaves no volume behind.
        config.withTmpFs(Map.of(ENGINE_FILES, ""));
        // A bind would make a folder on the machine if the path does not exist. A mount fails instead.
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
                // A person needs the first failure. The sweep of the next run removes the container.
                e.addSuppressed(left);
            }
            throw e;
        }
    }

    /**
     * Prepares the toolbox for a student.
     *
     * @return the name and id of the socket's daemon if that daemon does not run the toolbox; empty if it does
     */
    Optional<String> settle() {
        // The daemon has a hosts file for each container, in a folder of the container. Docker and Podman use different
        // folders.
        String hosts =
                Objects.requireNonNullElse(client.inspectContainerCmd(id).exec().getHostsPath(), "");
        containerFiles = hosts.contains(id) ? hosts.substring(0, hosts.indexOf(id)) : "";
        String[] answer = run("deepdive-settle", label.value(), hosts, id).split("\n", -1);
        machineFiles = answer[1];
        return Optional.of(answer[0]).filter(name -> !name.isEmpty());
    }

    /** Whether a path is the path, on the daemon's machine, of a file that the daemon has for a container. */
    boolean isFileOfTheDaemon(String path) {
        return !containerFiles.isEmpty() && path.startsWith(containerFiles);
    }

    /** The path in the toolbox of a file that the daemon has for a container; any other word is not changed. */
    String whereSeen(String word) {
        return isFileOfTheDaemon(word) ? machineFiles + word : word;
    }

    String id() {
        return id;
    }

    RunLabel label() {
        return label;
    }

    /** Notes a tag that the toolbox removes at its end, with any image. */
    void removesInTheEnd(String tag) {
        removesInTheEnd(tag, "");
    }

    /** Notes a tag that the toolbox removes at its end if the tag still names this image. */
    void removesInTheEnd(String tag, String imageId) {
        run("sh", "-c", "echo \"$1\" >> " + TAGS, "sh", (tag + " " + imageId).strip());
    }

    /** Runs a command in the toolbox as root; see {@link deepdive.host.DockerHost#run}. */
    String run(String... command) {
        return shell.run(command);
    }

    /** Reads a file of the toolbox as a stream. */
    <T> T read(String path, Function<InputStream, T> reader) {
        return ContainerFile.read(client, id, path, reader);
    }

    /** Ends the toolbox and waits until it has removed the student's things. */
    @Override
    public void close() {
        shell.close();
        try (WaitContainerResultCallback end = client.waitContainerCmd(id).start()) {
            lifeline.close();
            end.awaitCompletion(END_SECONDS, TimeUnit.SECONDS);
        } catch (NotFoundException e) {
            // The toolbox has ended already.
        } catch (IOException e) {
            throw new UncheckedIOException("The hold on the toolbox could not be let go", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
