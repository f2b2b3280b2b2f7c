package deepdive.host;

import deepdive.engine.Engine;
import deepdive.terminal.Terminal;
import java.io.InputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** The machine of an existing daemon, as a student sees it from a toolbox. */
final class ExistingHost implements DockerHost {

    private static final String STUDENT = "aluno";

    private final Engine engine;
    private final Daemon daemon;
    private final Toolbox toolbox;
    private final ExistingDaemon existing;
    private final Surroundings surroundings;
    private final CommandGuard guard;
    private final Function<String, RuntimeException> notApplicable;

    ExistingHost(
            Engine engine,
            ExistingDaemon existing,
            Toolbox toolbox,
            Surroundings surroundings,
            Function<String, RuntimeException> notApplicable) {
        this.notApplicable = notApplicable;
        this.engine = engine;
        this.existing = existing;
        this.daemon = existing.daemon().limitedTo(toolbox.label());
        this.toolbox = toolbox;
        this.surroundings = surroundings;
        this.guard = new CommandGuard(surroundings);
    }

    @Override
    public Engine engine() {
        return engine;
    }

    @Override
    public Daemon daemon() {
        return daemon;
    }

    @Override
    public Terminal openTerminal(int number, Instant origin) {
        return Terminal.open(
                "terminal " + number, existing.streams(), toolbox.id(), STUDENT, origin, this::circumstances);
    }

    private String circumstances() {
        try {
            return daemon.describe();
        } catch (RuntimeException e) {
            return "the daemon does not answer: " + OuterDaemon.rootMessage(e);
        }
    }

    @Override
    public String run(String... command) {
        if (looksAtMachine(command)) {
            surroundings.whyHostIsHidden().ifPresent(reason -> {
                throw notApplicable.apply(reason);
            });
        }
        return toolbox.run(Arrays.stream(command).map(toolbox::whereSeen).toArray(String[]::new));
    }

    private boolean looksAtMachine(String... command) {
        return CommandGuard.isHostTool(command[0])
                || Arrays.stream(command)
                        .anyMatch(word -> word.startsWith("/proc/") || toolbox.isFileOfTheDaemon(word));
    }

    @Override
    public <T> T read(String path, Function<InputStream, T> reader) {
        return toolbox.read(path, reader);
    }

    @Override
    public Optional<String> whyNot(String line) {
        return guard.whyNot(line);
    }

    @Override
    public Optional<String> whyNotAllContainers() {
        return guard.whyNotAllContainers();
    }

    @Override
    public Optional<String> whyNotAllContainersOn(String network) {
        return guard.whyNotAllContainersOn(network);
    }

    @Override
    public Optional<String> whyNotWithThisCli() {
        String spoken = toolbox.run("docker", "version", "--format", "{{.Client.APIVersion}}")
                .strip();
        String own = daemon.version().getApiVersion();
        return spoken.equals(own)
                ? Optional.empty()
                : Optional.of("the docker CLI here and this daemon have agreed on API " + spoken
                        + ", and the daemon's own is " + own + ": it answers as an older one did");
    }

    @Override
    public Optional<String> whyNotPort(int port) {
        return guard.whyNotPort(port);
    }
}
