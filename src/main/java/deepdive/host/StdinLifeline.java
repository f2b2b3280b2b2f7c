package deepdive.host;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.async.ResultCallback;
import com.github.dockerjava.api.command.CreateContainerCmd;
import com.github.dockerjava.api.model.Frame;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.concurrent.CountDownLatch;

/**
 * Ties a container's life to this process. The daemon closes the container's standard input when the process that is
 * attached to it goes away, however it dies; the container's main process ends then, and the daemon removes what is left.
 * So nothing outlives a run, and no reaper is needed.
 */
public final class StdinLifeline implements Closeable {

    private final CountDownLatch held = new CountDownLatch(1);
    private final ResultCallback.Adapter<Frame> attachment = new Attachment();
    private volatile boolean broken;

    /** What a container must be created with so that it can be held. */
    public static void prepare(CreateContainerCmd command) {
        command.withStdinOpen(true).withStdInOnce(true).getHostConfig().withAutoRemove(true);
    }

    /** Holds a container that was created and not yet started. */
    public static StdinLifeline hold(DockerClient client, String container) {
        StdinLifeline lifeline = new StdinLifeline();
        client.attachContainerCmd(container)
                .withStdIn(lifeline.new Silence())
                .withFollowStream(true)
                .exec(lifeline.attachment);
        try {
            lifeline.attachment.awaitStarted();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a host was being made", e);
        }
        return lifeline;
    }

    /** Whether the other end has let go: the container has ended, or its daemon. */
    public boolean isBroken() {
        return broken;
    }

    @Override
    public void close() throws IOException {
        held.countDown();
        attachment.close();
    }

    private final class Attachment extends ResultCallback.Adapter<Frame> {

        @Override
        public void onComplete() {
            broken = true;
            super.onComplete();
        }

        @Override
        public void onError(Throwable throwable) {
            broken = true;
            super.onError(throwable);
        }
    }

    /** Says nothing until the lifeline is let go. */
    private final class Silence extends InputStream {

        @Override
        public int read() throws InterruptedIOException {
            try {
                held.await();
                return -1;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("interrupted while holding a container");
            }
        }
    }
}
