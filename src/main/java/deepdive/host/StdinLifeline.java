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
 * Ends a container with this process. This process is attached to the container's standard input. If the process dies in any
 * way, the daemon closes the standard input, the container's main process ends, and the daemon removes the container. So no
 * container is left after a run, and the run needs no reaper.
 */
public final class StdinLifeline implements Closeable {

    private final CountDownLatch held = new CountDownLatch(1);
    private final ResultCallback.Adapter<Frame> attachment = new Attachment();
    private volatile boolean broken;

    /** Prepares the creation of a container that {@link #hold} can hold. */
    public static void prepare(CreateContainerCmd command) {
        command.withStdinOpen(true).withStdInOnce(true).getHostConfig().withAutoRemove(true);
    }

    /** Holds a container. The container has been created and has not been started. */
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

    /** Whether the connection has ended, because the container or its daemon has ended. */
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

    /** A standard input without content. It ends when the lifeline is closed. */
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
