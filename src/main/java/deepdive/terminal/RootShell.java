package deepdive.terminal;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.async.ResultCallback;
import com.github.dockerjava.api.model.Frame;
import com.github.dockerjava.api.model.StreamType;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A shell of root in a container, without a PTY. The shell stays open and runs a program's commands one after the
 * other, because a {@code docker exec} for each command would cost the start of a container runtime.
 */
public final class RootShell implements Closeable {

    private static final Duration ANSWER = Duration.ofSeconds(60);

    /** The mark at the end of a command's output. No command prints the mark by chance. */
    private final String mark = "deepdive-" + UUID.randomUUID();

    private final Pattern end = Pattern.compile("\n" + mark + " (?<status>\\d+)\n$");
    private final Keyboard keyboard = new Keyboard();
    private final Answer answer = new Answer();

    private RootShell() {}

    /**
     * Opens a shell.
     *
     * @param client the daemon that runs the container
     * @param container the id of a container that has {@code sh}
     */
    public static RootShell open(DockerClient client, String container) {
        RootShell shell = new RootShell();
        String exec = client.execCreateCmd(container)
                .withAttachStdin(true)
                .withAttachStdout(true)
                .withAttachStderr(true)
                .withUser("root")
                .withCmd("sh")
                .exec()
                .getId();
        client.execStartCmd(exec).withStdIn(shell.keyboard).exec(shell.answer);
        return shell;
    }

    /**
     * Runs a command with an empty standard input and waits for its end.
     *
     * @return the command's standard output, as UTF-8
     * @throws IllegalStateException if the command does not end with 0 (the message has its standard error), or if no
     *     answer comes
     */
    public synchronized String run(String... command) {
        answer.forget();
        String line = Arrays.stream(command).map(RootShell::quoted).collect(Collectors.joining(" "));
        keyboard.send(("{ " + line + "; } < /dev/null; s=$?; printf '\\n%s %s\\n' " + mark
                        + " $s >&2; printf '\\n%s %s\\n' " + mark + " $s\n")
                .getBytes(StandardCharsets.UTF_8));
        String typed = String.join(" ", command);
        Answered answered = answer.await(end, ANSWER)
                .orElseThrow(() -> new IllegalStateException("In the host, `" + typed + "` gave no answer within "
                        + ANSWER.toSeconds() + " s, or its shell has gone."));
        if (answered.status() != 0) {
            throw new IllegalStateException(
                    "In the host, `" + typed + "` ended with " + answered.status() + ": " + answered.err());
        }
        return answered.out();
    }

    /** Whether the shell has ended, so that no command can be run in it any more. */
    public boolean isGone() {
        return answer.isGone();
    }

    private static String quoted(String word) {
        return "'" + word.replace("'", "'\\''") + "'";
    }

    @Override
    public void close() {
        keyboard.close();
        try {
            answer.close();
        } catch (IOException e) {
            throw new UncheckedIOException("The shell's connection could not be closed", e);
        }
    }

    /** A command's output and exit status. */
    private record Answered(String out, String err, int status) {}

    /**
     * Collects standard output and standard error. The two streams arrive independently, so each stream ends with the
     * mark.
     */
    private static final class Answer extends ResultCallback.Adapter<Frame> {

        private final ByteArrayOutputStream out = new ByteArrayOutputStream();
        private final ByteArrayOutputStream err = new ByteArrayOutputStream();
        private boolean gone;

        @Override
        public synchronized void onNext(Frame frame) {
            byte[] payload = frame.getPayload();
            (frame.getStreamType() == StreamType.STDERR ? err : out).writeBytes(payload);
            // Only a piece that ends with a line feed can end with the mark. This saves searches in a long output.
            if (payload.length > 0 && payload[payload.length - 1] == '\n') {
                notifyAll();
            }
        }

        @Override
        public void onComplete() {
            super.onComplete();
            goesAway();
        }

        @Override
        public void onError(Throwable throwable) {
            super.onError(throwable);
            goesAway();
        }

        private synchronized void goesAway() {
            gone = true;
            notifyAll();
        }

        synchronized boolean isGone() {
            return gone;
        }

        synchronized void forget() {
            out.reset();
            err.reset();
        }

        synchronized Optional<Answered> await(Pattern end, Duration patience) {
            long deadline = System.nanoTime() + patience.toNanos();
            Optional<Answered> answered = read(end);
            while (answered.isEmpty() && !gone && System.nanoTime() < deadline) {
                try {
                    wait(Math.max(
                            1, Duration.ofNanos(deadline - System.nanoTime()).toMillis()));
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return Optional.empty();
                }
                answered = read(end);
            }
            return answered;
        }

        private Optional<Answered> read(Pattern end) {
            String printed = out.toString(StandardCharsets.UTF_8);
            String complained = err.toString(StandardCharsets.UTF_8);
            Matcher inPrinted = end.matcher(printed);
            Matcher inComplained = end.matcher(complained);
            if (!inPrinted.find() || !inComplained.find()) {
                return Optional.empty();
            }
            return Optional.of(new Answered(
                    printed.substring(0, inPrinted.start()),
                    complained.substring(0, inComplained.start()),
                    Integer.parseInt(inPrinted.group("status"))));
        }
    }
}
