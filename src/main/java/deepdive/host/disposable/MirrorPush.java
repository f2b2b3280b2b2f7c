package deepdive.host.disposable;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.async.ResultCallback;
import com.github.dockerjava.api.exception.DockerClientException;
import com.github.dockerjava.api.exception.DockerException;
import com.github.dockerjava.api.model.PushResponseItem;
import deepdive.host.NotReady;
import java.io.Closeable;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The way into the mirror's volume: a registry that lives while a run pushes images, and takes the run's credentials only. */
final class MirrorPush implements Closeable {

    private static final int MINUTES = 5;

    private final DockerClient client;
    private final String volume;
    private final PushCredentials credentials = new PushCredentials();
    private final LifelineContainer container;

    MirrorPush(String registry, DockerClient client, String volume) {
        this.client = client;
        this.volume = volume;
        this.container = RegistryContainer.forPushes(registry, client, volume, credentials.htpasswd());
    }

    /** Starts the registry. */
    MirrorPush start() {
        RegistryContainer.start(container);
        return this;
    }

    /** The address of the registry for the outer daemon. */
    String address() {
        return "127.0.0.1:" + container.getMappedPort(RegistryContainer.PORT);
    }

    /**
     * Pushes an image as {@code latest}.
     *
     * @param local the image's name on the outer daemon
     * @return the digest of the manifest that the outer daemon has sent
     * @throws NotReady if the registry does not take the image
     */
    String push(String local, String repository) {
        String remote = address() + "/" + repository;
        client.tagImageCmd(local, remote, "latest").exec();
        try {
            Answers answers = client.pushImageCmd(remote)
                    .withTag("latest")
                    .withAuthConfig(credentials.forRegistry(address()))
                    .exec(new Answers());
            if (!answers.awaitCompletion(MINUTES, TimeUnit.MINUTES)) {
                throw new NotReady("The mirror did not take " + repository + " within " + MINUTES + " minutes.");
            }
            return answers.digest();
        } catch (DockerException | DockerClientException e) {
            throw new NotReady("The mirror did not take " + repository + ": " + e.getMessage()
                    + "\nIs the outer daemon's disk full? Its volume " + volume + " may be removed: it is a cache.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while seeding the mirror", e);
        } finally {
            client.removeImageCmd(remote + ":latest").withNoPrune(true).exec();
        }
    }

    @Override
    public void close() {
        container.stop();
    }

    /** What the outer daemon tells of a push. */
    private static final class Answers extends ResultCallback.Adapter<PushResponseItem> {

        private Optional<String> digest = Optional.empty();

        @Override
        public void onNext(PushResponseItem item) {
            if (item.isErrorIndicated()) {
                onError(new DockerClientException(item.getErrorDetail().getMessage()));
            } else if (item.getAux() != null) {
                digest = Optional.ofNullable(item.getAux().getDigest());
            }
        }

        String digest() {
            return digest.orElseThrow(() -> new DockerClientException("the daemon told no digest"));
        }
    }
}
