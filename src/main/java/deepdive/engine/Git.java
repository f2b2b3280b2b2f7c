package deepdive.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Runs the git command in one folder. */
final class Git {

    /** A question to a repository at an address has an answer within this time; a copy of a repository takes longer. */
    private static final int PATIENCE_SECONDS = 20;

    private final Path folder;
    private final Map<String, String> environment;

    Git(Path folder) {
        this(folder, Map.of());
    }

    /** @param environment variables for git, in addition to those of this process */
    Git(Path folder, Map<String, String> environment) {
        this.folder = folder;
        this.environment = environment;
    }

    /**
     * Runs a command and returns its output.
     *
     * @throws SourcesUnavailable if git is missing, or if the command fails; the message has git's words
     */
    String run(String... arguments) {
        return ended(start(arguments), Integer.MAX_VALUE);
    }

    /** Runs a command that asks a repository at an address. Git itself would wait for minutes for an address that is silent. */
    String ask(String... arguments) {
        return ended(start(arguments), PATIENCE_SECONDS);
    }

    private static String ended(Process process, int seconds) {
        CompletableFuture<String> output = CompletableFuture.supplyAsync(() -> text(process));
        try {
            if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
                throw new SourcesUnavailable("no answer within " + seconds + " s");
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new SourcesUnavailable("interrupted while git was at work");
        }
        if (process.exitValue() != 0) {
            throw new SourcesUnavailable(output.join().strip());
        }
        return output.join().strip();
    }

    private Process start(String... arguments) {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("GIT_TERMINAL_PROMPT", "0");
        builder.environment().put("LC_ALL", "C");
        builder.environment().putAll(environment);
        try {
            return builder.start();
        } catch (IOException e) {
            throw new SourcesUnavailable("git cannot be run: " + e.getMessage());
        }
    }

    private static String text(Process process) {
        try {
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }
}
