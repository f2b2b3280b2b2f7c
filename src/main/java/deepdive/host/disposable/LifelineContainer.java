package deepdive.host.disposable;

import com.github.dockerjava.api.DockerClient;
import deepdive.host.RunLabel;
import deepdive.host.StdinLifeline;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.images.PullPolicy;
import org.testcontainers.utility.DockerImageName;

/** A container on the shared network that ends when this process ends or dies. */
public final class LifelineContainer extends GenericContainer<LifelineContainer> {

    private final DockerClient client;
    private Optional<StdinLifeline> lifeline = Optional.empty();

    LifelineContainer(String image, DockerClient client) {
        super(DockerImageName.parse(image));
        this.client = client;
        withImagePullPolicy(PullPolicy.defaultPolicy());
        withNetworkMode(SharedNetwork.NAME);
        withLabels(RunLabel.OF_THIS_PROCESS.asMap());
        withCreateContainerCmdModifier(StdinLifeline::prepare);
    }

    /** Publishes a port of the container as a free port on an address of the outer machine. */
    void publish(int port, String address) {
        addExposedPorts(port);
        setPortBindings(List.of(address + "::" + port));
    }

    @Override
    protected void containerIsCreated(String containerId) {
        lifeline = Optional.of(StdinLifeline.hold(client, containerId));
    }

    /** Whether the container has ended without {@link #stop}. */
    boolean hasEnded() {
        return lifeline.map(StdinLifeline::isBroken).orElse(false);
    }

    /** Asks the daemon whether the container runs. If the daemon does not answer, nothing is known against the container. */
    boolean runs() {
        try {
            return isRunning();
        } catch (RuntimeException e) {
            return true;
        }
    }

    @Override
    public void stop() {
        super.stop();
        lifeline.ifPresent(held -> {
            try {
                held.close();
            } catch (IOException e) {
                throw new UncheckedIOException("The hold on a container could not be let go", e);
            }
        });
        lifeline = Optional.empty();
    }
}
