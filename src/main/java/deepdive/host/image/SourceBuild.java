package deepdive.host.image;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.async.ResultCallback;
import com.github.dockerjava.api.exception.DockerException;
import com.github.dockerjava.api.model.Frame;
import deepdive.engine.EngineSource.SourceCode;
import deepdive.host.NotReady;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/**
 * One build of an engine from source, in a container without a network. Go's cache of compiled packages is a volume, so that the
 * next build compiles only what is different.
 */
final class SourceBuild {

    private final DockerClient client;
    private final SourceImage image;
    private final BuildOutput output = new BuildOutput();

    SourceBuild(DockerClient client, SourceImage image) {
        this.client = client;
        this.image = image;
    }

    /**
     * Builds the programs, puts them into a copy of an image of hosts, and gives the copy a name.
     *
     * @param toolchain the name of the image that builds
     * @param host the name of the image of hosts
     * @throws NotReady if the build fails. The message names the release, the command and its last lines
     */
    void run(SourceArchives sources, String toolchain, String host, String name) {
        SourceCode code = image.code();
        String what =
                "Docker " + code.version() + " from source (moby: " + code.moby() + ", CLI: " + code.cliTag() + ")";
        System.out.println("Building " + what + ". With an empty cache this takes some minutes.");
        Instant began = Instant.now();
        try (BuildContainer container = BuildContainer.start(client, toolchain)) {
            container.unpack(sources.moby(), "/go/src/github.com/docker/docker");
            container.unpack(sources.cli(), "/go/src/github.com/docker/cli");
            build(container, what);
            try (InputStream programs = container.archive("/out/.")) {
                commit(host, programs, name);
            }
        } catch (DockerException e) {
            throw new NotReady(
                    what + " could not be built: " + e.getMessage() + "\nSee to the outer daemon, and run again.");
        } catch (IOException e) {
            throw new UncheckedIOException(what + " could not be built", e);
        }
        System.out.println("Built " + what + " in "
                + Duration.between(began, Instant.now()).toSeconds() + " s.");
    }

    private void build(BuildContainer container, String what) {
        SourceCode code = image.code();
        long status = container.run(
                new ResultCallback.Adapter<>() {
                    @Override
                    public void onNext(Frame frame) {
                        output.add(new String(frame.getPayload(), StandardCharsets.UTF_8));
                    }
                },
                "deepdive-build",
                code.version(),
                code.cliVersion(),
                image.tags());
        if (status != 0) {
            throw new NotReady(what + " could not be built: the build ended with status " + status + " in\n  "
                    + output.lastCommand() + "\nIts last lines:\n" + output.lastLines()
                    + "\nIf the sources are your own, mend them. If memory or disk was short, give more and run again:"
                    + " what was compiled is kept.");
        }
    }

    /** Puts programs over a copy of an image, in one request with the name, so no unfinished image bears the name. */
    private void commit(String host, InputStream programs, String name) {
        String container = client.createContainerCmd(host).exec().getId();
        try {
            client.copyArchiveToContainerCmd(container)
                    .withTarInputStream(programs)
                    .withRemotePath("/")
                    .exec();
            client.commitCmd(container)
                    .withRepository(SourceImage.REPOSITORY)
                    .withTag(name.substring(SourceImage.REPOSITORY.length() + 1))
                    .withLabels(Map.of(ImageDefinition.LABEL, name))
                    .exec();
        } finally {
            client.removeContainerCmd(container).withRemoveVolumes(true).exec();
        }
    }
}
