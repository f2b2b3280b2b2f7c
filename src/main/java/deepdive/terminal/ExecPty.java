package deepdive.terminal;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.async.ResultCallback;
import com.github.dockerjava.api.model.Frame;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** A PTY that {@code docker exec --interactive --tty} opens in a container, through docker-java. */
final class ExecPty implements Pty {

    private static final int START_SECONDS = 30;

    private final Keyboard keyboard = new Keyboard();
    private final ResultCallback.Adapter<Frame> output;

    private final BiConsumer<Integer, Integer> resizing;

    private ExecPty(ResultCallback.Adapter<Frame> output, BiConsumer<Integer, Integer> resizing) {
        this.output = output;
        this.resizing = resizing;
    }

    static ExecPty open(
            DockerClient client,
            String container,
            String user,
            List<String> command,
            Consumer<byte[]> sink,
            Runnable hungUp) {
        String exec = client.execCreateCmd(container)
                .withTty(true)
                .withAttachStdin(true)
                .withAttachStdout(true)
                .withAttachStderr(true)
                .withUser(user)
                .withWorkingDir("/home/" + user)
                .withEnv(List.of("TERM=xterm-256color", "HOME=/home/" + user, "USER=" + user))
                .withCmd(command.toArray(String[]::new))
                .exec()
                .getId();
        ExecPty pty = new ExecPty(
                new ResultCallback.Adapter<>() {
                    @Override
                    public void onNext(Frame frame) {
                        // docker-java uses the buffer again for the next frame.
                        sink.accept(frame.getPayload().clone());
                    }

                    @Override
                    public void onComplete() {
                        super.onComplete();
                        hungUp.run();
                    }

                    @Override
                    public void onError(Throwable throwable) {
                        super.onError(throwable);
                        hungUp.run();
                    }
                },
                (columns, rows) ->
                        client.resizeExecCmd(exec).withSize(rows, columns).exec());
        client.execStartCmd(exec).withTty(true).withStdIn(pty.keyboard).exec(pty.output);
        try {
            if (!pty.output.awaitStarted(START_SECONDS, TimeUnit.SECONDS)) {
                throw new TerminalFailed("No terminal could be opened in the host within " + START_SECONDS + " s.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TerminalFailed("Interrupted while a terminal was opened in the host.");
        }
        pty.resize(Screen.COLUMNS, Screen.ROWS);
        return pty;
    }

    @Override
    public void send(byte[] keys) {
        keyboard.send(keys);
    }

    @Override
    public void resize(int columns, int rows) {
        resizing.accept(columns, rows);
    }

    @Override
    public void close() {
        keyboard.close();
        try {
            output.close();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException("The terminal's connection could not be closed", e);
        }
    }
}
