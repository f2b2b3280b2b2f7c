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
 * Reads a file of a container as a stream, with {@code cat} in the container. The copy request of the API is slower, because
 * docker-java always accepts gzip and the daemon then compresses the file.
 */
public final class ContainerFile {

    private static final int AHEAD = 1 << 20;

    private ContainerFile() {}

    /**
     * Reads a file.
     *
     * @param client a client of the container's daemon
     * @param container the id of a running container that has {@code cat}
     * @param path the file's absolute path
     * @throws IllegalStateException if the file cannot be read
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

    /** Passes the file's bytes to the reader, and waits while the reader is slower than the daemon. */
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
                // The reader has read enough and has closed the stream.
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
                // The pipe is closed already.
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
