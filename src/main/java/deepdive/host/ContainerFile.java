package deepdive.host;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.async.ResultCallback;
import com.github.dockerjava.api.model.Frame;
import com.github.dockerjava.api.model.StreamType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/**
 * A file of a container, read as a stream. Not by the API's way to copy files out: for a client that takes gzip, as
 * docker-java always does, the daemon compresses what it sends, and that takes longer than all else.
 */
public final class ContainerFile {

    private static final int AHEAD = 1 << 20;

    private ContainerFile() {}

    /**
     * Reads it.
     *
     * @param client the daemon that runs the container
     * @param container the container's id; it has {@code cat}
     * @param path absolute
     * @throws IllegalStateException where it cannot be read
     */
    public static <T> T read(DockerClient client, String container, String path, Function<InputStream, T> reader) {
        String exec = client.execCreateCmd(container)
                .withAttachStdout(true)
                .withAttachStderr(true)
                .withUser("root")
                .withCmd("cat", path)
                .exec()
                .getId();
        try (PipedInputStream in = new PipedInputStream(AHEAD);
                Content content = new Content(in)) {
            client.execStartCmd(exec).exec(content);
            T read;
            try {
                read = reader.apply(in);
            } catch (RuntimeException e) {
                content.mustBeWhole(path);
                throw e;
            }
            content.mustBeWhole(path);
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException("The host's " + path + " cannot be read", e);
        }
    }

    /** Hands on what comes, no faster than it is read. */
    private static final class Content extends ResultCallback.Adapter<Frame> {

        private final PipedOutputStream out;
        private final ByteArrayOutputStream complaints = new ByteArrayOutputStream();

        Content(PipedInputStream in) throws IOException {
            out = new PipedOutputStream(in);
        }

        @Override
        public void onNext(Frame frame) {
            try {
                if (frame.getStreamType() == StreamType.STDERR) {
                    complaints.writeBytes(frame.getPayload());
                } else {
                    out.write(frame.getPayload());
                    out.flush();
                }
            } catch (IOException e) {
                // Who reads has what it wanted.
            }
        }

        @Override
        public void onComplete() {
            end();
            super.onComplete();
        }

        @Override
        public void onError(Throwable throwable) {
            end();
            super.onError(throwable);
        }

        private void end() {
            try {
                out.close();
            } catch (IOException e) {
                // It is closed.
            }
        }

        void mustBeWhole(String path) {
            if (complaints.size() > 0) {
                throw new IllegalStateException("In the host, " + path + " cannot be read: "
                        + complaints.toString(StandardCharsets.UTF_8).strip());
            }
        }
    }
}
