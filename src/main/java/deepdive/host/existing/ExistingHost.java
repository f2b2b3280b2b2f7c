package deepdive.host.existing;

import deepdive.engine.Engine;
import deepdive.host.ConfiguredDaemon;
import deepdive.host.Daemon;
import deepdive.host.DockerHost;
import deepdive.host.HostRules;
import deepdive.host.NotApplicable;
import deepdive.terminal.Terminal;
import java.io.InputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.function.Function;

/** The machine of an existing daemon. The student's terminals are in a toolbox on it. */
final class ExistingHost implements DockerHost {

    private final Engine engine;
    private final Daemon daemon;
    private final Toolbox toolbox;
    private final ExistingDaemon existing;
    private final Surroundings surroundings;
    private final HostRules rules;

    ExistingHost(Engine engine, ExistingDaemon existing, Toolbox toolbox, Surroundings surroundings) {
        this.engine = engine;
        this.existing = existing;
        this.daemon = existing.daemon().limitedTo(toolbox.label());
        this.toolbox = toolbox;
        this.surroundings = surroundings;
        this.rules = new ExistingRules(surroundings);
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
            return "the daemon does not answer: " + ConfiguredDaemon.rootMessage(e);
        }
    }

    @Override
    public String run(String... command) {
        if (looksAtMachine(command)) {
            surroundings.whyHostIsHidden().ifPresent(NotApplicable::because);
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
    public HostRules rules() {
        return rules;
    }
}
