package deepdive.host.image;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.async.ResultCallback;
import com.github.dockerjava.api.command.CreateContainerCmd;
import com.github.dockerjava.api.exception.ConflictException;
import com.github.dockerjava.api.exception.NotFoundException;
import com.github.dockerjava.api.model.Frame;
import com.github.dockerjava.api.model.HostConfig;
import com.github.dockerjava.api.model.Mount;
import com.github.dockerjava.api.model.MountType;
import deepdive.host.RunLabel;
import deepdive.host.StdinLifeline;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The container of a build from source. It has no network, and it ends with this process. */
final class BuildContainer implements AutoCloseable {

    /** The volume with Go's cache of compiled packages. {@code src/main/lab/clean} removes it with {@code --all}. */
    static final String CACHE = "deepdive-go-cache";

    private final DockerClient client;
    private final String id;
    private final StdinLifeline lifeline;

    private BuildContainer(DockerClient client, String id, StdinLifeline lifeline) {
        this.client = client;
        this.id = id;
        this.lifeline = lifeline;
    }

    /** @param toolchain the name of the image */
    static BuildContainer start(DockerClient client, String toolchain) {
        Mount cache = new Mount().withType(MountType.VOLUME).withSource(CACHE).withTarget("/root/.cache/go-build");
        CreateContainerCmd command = client.createContainerCmd(toolchain)
                .withLabels(RunLabel.OF_THIS_PROCESS.asMap())
                .withHostConfig(
                        HostConfig.newHostConfig().withNetworkMode("none").withMounts(List.of(cache)));
        StdinLifeline.prepare(command);
        String id = command.exec().getId();
        StdinLifeline lifeline = StdinLifeline.hold(client, id);
        client.startContainerCmd(id).exec();
        return new BuildContainer(client, id, lifeline);
    }

    /** Unpacks a tar archive of this machine into a folder of the container. */
    void unpack(Path archive, String folder) {
        try (InputStream tar = Files.newInputStream(archive)) {
            client.copyArchiveToContainerCmd(id)
                    .withTarInputStream(tar)
                    .withRemotePath(folder)
                    .exec();
        } catch (IOException e) {
            throw new UncheckedIOException("The archive " + archive + " cannot be read", e);
        }
    }

    /** Runs a command to its end, and returns its exit status. */
    long run(ResultCallback.Adapter<Frame> output, String... command) {
        String exec = client.execCreateCmd(id)
                .withAttachStdout(true)
                .withAttachStderr(true)
                .withCmd(command)
                .exec()
                .getId();
        try {
            client.execStartCmd(exec).exec(output).awaitCompletion();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while an engine was built", e);
        }
        return client.inspectExecCmd(exec).exec().getExitCodeLong();
    }

    /** A folder of the container as a tar archive. */
    InputStream archive(String folder) {
        return client.copyArchiveFromContainerCmd(id, folder).exec();
    }

    @Override
    public void close() throws IOException {
        try {
            client.removeContainerCmd(id)
                    .withForce(true)
                    .withRemoveVolumes(true)
                    .exec();
        } catch (NotFoundException | ConflictException e) {
            // The daemon has removed the container, or is removing it now.
        } finally {
            lifeline.close();
        }
    }
}
