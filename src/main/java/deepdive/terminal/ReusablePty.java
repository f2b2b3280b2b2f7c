package deepdive.terminal;

import com.github.dockerjava.api.DockerClient;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * A PTY in a host at which one student after another has a shell (see {@code docker/host/reusable-shell.sh}): to open another one
 * for each costs a container runtime's start.
 */
final class ReusablePty {

    /** Who sits there: what is shown, and that the line is dead. */
    private record Receiver(Consumer<byte[]> sink, Runnable hungUp) {

        static final Receiver NOBODY = new Receiver(bytes -> {}, () -> {});
    }

    private final ExecPty pty;
    private Receiver receiver = Receiver.NOBODY;
    /** What comes before this was for the student before. */
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

    /** Has somebody sit down. Closing the PTY that is given leaves this PTY; its shell is still to be ended. */
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
            @Override
            public void send(byte[] keys) {
                pty.send(keys);
            }

            @Override
            public void resize(int columns, int rows) {
                resized = true;
                pty.resize(columns, rows);
            }

            @Override
            public void close() {
                leave();
                left.run();
            }
        };
    }

    private synchronized void leave() {
        receiver = Receiver.NOBODY;
    }

    /** Whether its line is dead, so that nobody can sit there any more. */
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
