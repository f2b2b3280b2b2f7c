package deepdive.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

/** This machine's bash, with the prompt marks of our images, on a PTY that `script` (util-linux) makes. */
final class LocalBash implements Pty {

    private static final Path MARKS = Path.of("src/main/docker/common/prompt-marks.bash");

    private final Process script;
    private final Terminal terminal;

    LocalBash(Path home) throws IOException {
        // A user's .bashrc also sets PS1 first and sources the marks last.
        Path rc = Files.writeString(home.resolve(".bashrc"), "PS1='local> '\n. '" + MARKS.toAbsolutePath() + "'\n");
        // If the tests run in the background, their process and its children ignore SIGINT.
        ProcessBuilder builder = new ProcessBuilder(
                "env",
                "--default-signal=INT",
                "script",
                "--quiet",
                "--flush",
                "--return",
                "--command",
                "stty cols " + Screen.COLUMNS + " rows " + Screen.ROWS + "; exec bash --noprofile --rcfile " + rc,
                "/dev/null");
        builder.directory(home.toFile()).redirectErrorStream(true);
        builder.environment().putAll(Map.of("TERM", "xterm-256color", "HOME", home.toString(), "LANG", "C.UTF-8"));
        builder.environment().remove("PROMPT_COMMAND");
        script = builder.start();
        terminal = Terminal.on(this, () -> "bash on this machine");
        Thread reader = new Thread(this::read, "local bash");
        reader.setDaemon(true);
        reader.start();
    }

    static boolean isThere() {
        try {
            Process tried = new ProcessBuilder(
                            "env",
                            "--default-signal=INT",
                            "script",
                            "--quiet",
                            "--command",
                            "bash --version",
                            "/dev/null")
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            tried.getOutputStream().close();
            return tried.waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    Terminal terminal() {
        return terminal;
    }

    private void read() {
        byte[] buffer = new byte[1024];
        try (InputStream output = script.getInputStream()) {
            for (int count = output.read(buffer); count >= 0; count = output.read(buffer)) {
                terminal.receive(Arrays.copyOf(buffer, count));
            }
        } catch (IOException e) {
            // The process has ended, so there is no more output.
        }
    }

    @Override
    public void send(byte[] keys) {
        try {
            OutputStream input = script.getOutputStream();
            input.write(keys);
            input.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("bash does not take keys", e);
        }
    }

    @Override
    public void close() {
        script.descendants().forEach(ProcessHandle::destroyForcibly);
        script.destroyForcibly();
    }
}
