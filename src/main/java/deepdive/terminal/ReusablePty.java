package deepdive.terminal;

import com.github.dockerjava.api.DockerClient;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * A PTY in a host that one student after another uses (see {@code docker/host/reusable-shell.sh}). A new PTY for each
 * student would cost the start of a container runtime.
 */
final class ReusablePty {

    /** The terminal that uses the PTY now. It gets the output, and a notice if the connection is closed. */
    private record Receiver(Consumer<byte[]> sink, Runnable hungUp) {

        static final Receiver NOBODY = new Receiver(bytes -> {}, () -> {});
    }

    private final ExecPty pty;
    private Receiver receiver = Receiver.NOBODY;
    /** The output before this text belongs to the previous student. */
    private String greeting = "";

    private final ByteArrayOutputStream beforeGreeting = new ByteArrayOutputStream();
    private boolean gone;
    private boolean resized;

    private ReusablePty(DockerClient client, String container, String user) {
        pty = ExecPty.open(client, container, user, List.of("deepdive-shell"), this::received, this::hungUp);
    }

    static ReusablePty put(DockerClient client, String container, String user) {
        return new ReusablePty(client, container, user);
    }

    /**
     * Gives the PTY to a student. If the returned PTY is closed, this PTY stays open, and the student's shell must
     * still be ended.
     */
    Pty seat(Consumer<byte[]> sink, Runnable hungUp, Runnable left) {
        String name = UUID.randomUUID().toString();
        synchronized (this) {
            receiver = new Receiver(sink, hungUp);
            greeting = "\033]deepdive;" + name + "\007";
        }
        if (resized) {
            pty.resize(Screen.COLUMNS, Screen.ROWS);
            resized = false;
        }
        pty.send((name + "\n").getBytes(StandardCharsets.UTF_8));
        return new Pty() {
            private volatile boolean seated = true;

            // Keys that come too late must not be the next student's.
            @Override
            public void send(byte[] keys) {
                if (seated) {
                    pty.send(keys);
                }
            }

            @Override
            public void resize(int columns, int rows) {
                if (seated) {
                    resized = true;
                    pty.resize(columns, rows);
                }
            }

            @Override
            public void close() {
                seated = false;
                leave();
                left.run();
            }
        };
    }

    private synchronized void leave() {
        receiver = Receiver.NOBODY;
    }

    /** Whether the connection is closed, so that the PTY cannot be used any more. */
    synchronized boolean isGone() {
        return gone;
    }

    void remove() {
        pty.close();
    }

    private synchronized void received(byte[] bytes) {
        if (greeting.isEmpty()) {
            receiver.sink().accept(bytes);
            return;
        }
        beforeGreeting.writeBytes(bytes);
        String all = beforeGreeting.toString(StandardCharsets.ISO_8859_1);
        int greeted = all.indexOf(greeting);
        if (greeted >= 0) {
            receiver.sink().accept(all.substring(greeted + greeting.length()).getBytes(StandardCharsets.ISO_8859_1));
            greeting = "";
            beforeGreeting.reset();
        }
    }

    private synchronized void hungUp() {
        gone = true;
        receiver.hungUp().run();
    }
}
