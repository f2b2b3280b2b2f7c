package deepdive.host.image;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.async.ResultCallback;
import com.github.dockerjava.api.exception.ConflictException;
import com.github.dockerjava.api.exception.DockerException;
import com.github.dockerjava.api.exception.NotFoundException;
import com.github.dockerjava.api.model.Frame;
import com.github.dockerjava.api.model.HostConfig;
import deepdive.host.RunLabel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The network of image builds on a daemon. It is tested with a container on the same network, made from the base image of
 * the build. The container needs nothing but bash.
 */
final class BuildNetwork {

    private static final int PATIENCE_SECONDS = 10;
    /** The time for the start and the removal of the container. */
    private static final int AROUND_SECONDS = 10;

    private static final String ANSWERS = "answers";
    private static final String CONNECT = "exec 3<>\"/dev/tcp/$1/$2\" && echo " + ANSWERS;

    private final DockerClient client;

    BuildNetwork(DockerClient client) {
        this.client = client;
    }

    /**
     * The reason why an address does not answer. The reason is empty if the address answers. It is also empty if the daemon
     * cannot run the test, because the build itself will then fail with a message.
     */
    Optional<String> whyNoAnswer(String image, URI address) {
        try {
            String said = said(image, address);
            return said.contains(ANSWERS) ? Optional.empty() : Optional.of(reason(said));
        } catch (DockerException e) {
            return Optional.empty();
        }
    }

    private String said(String image, URI address) {
        StringBuffer said = new StringBuffer();
        String container = client.createContainerCmd(image)
                .withLabels(RunLabel.OF_THIS_PROCESS.asMap())
                .withHostConfig(HostConfig.newHostConfig().withAutoRemove(true))
                .withEntrypoint("timeout", String.valueOf(PATIENCE_SECONDS), "bash", "-c", CONNECT, "bash")
                .withCmd(address.getHost(), String.valueOf(port(address)))
                .exec()
                .getId();
        try (ResultCallback.Adapter<Frame> output = new ResultCallback.Adapter<>() {
            @Override
            public void onNext(Frame frame) {
                said.append(new String(frame.getPayload(), StandardCharsets.UTF_8));
            }
        }) {
            client.attachContainerCmd(container)
                    .withStdOut(true)
                    .withStdErr(true)
                    .withFollowStream(true)
                    .exec(output)
                    .awaitStarted();
            client.startContainerCmd(container).exec();
            output.awaitCompletion(PATIENCE_SECONDS + AROUND_SECONDS, TimeUnit.SECONDS);
        } catch (IOException e) {
            throw new UncheckedIOException("A container's output could not be left", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while an address was asked whether it answers", e);
        } finally {
            remove(container);
        }
        return said.toString();
    }

    private void remove(String container) {
        try {
            client.removeContainerCmd(container).withForce(true).exec();
        } catch (NotFoundException | ConflictException e) {
            // The daemon has removed the container, or is removing it now.
        }
    }

    private static int port(URI address) {
        int usual = "http".equals(address.getScheme()) ? 80 : 443;
        return address.getPort() < 0 ? usual : address.getPort();
    }

    /** The reason in a message of bash, such as {@code bash: line 1: packages.example: Name or service not known}. */
    static String reason(String said) {
        return said.lines()
                .findFirst()
                .map(line -> line.replaceFirst("^.*: ", ""))
                .orElse("nothing within " + PATIENCE_SECONDS + " s");
    }
}
