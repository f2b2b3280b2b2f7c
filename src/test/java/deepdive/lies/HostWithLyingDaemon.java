package deepdive.lies;

import deepdive.engine.Engine;
import deepdive.host.Daemon;
import deepdive.host.DockerHost;
import deepdive.host.HostRules;
import deepdive.terminal.Terminal;
import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/** A host whose daemon answers us through a liar. The terminals are the host's own. */
final class HostWithLyingDaemon implements DockerHost {

    private final DockerHost host;
    private final LyingDaemon liar;

    HostWithLyingDaemon(DockerHost host, LyingDaemon liar) {
        this.host = host;
        this.liar = liar;
    }

    /** Ends the liar, and gives the host itself. */
    DockerHost withoutLies() {
        liar.close();
        return host;
    }

    @Override
    public Engine engine() {
        return host.engine();
    }

    @Override
    public Daemon daemon() {
        return liar.daemon();
    }

    @Override
    public Terminal openTerminal(int number, Instant origin) {
        return host.openTerminal(number, origin);
    }

    @Override
    public String run(String... command) {
        return host.run(command);
    }

    @Override
    public HostRules rules() {
        return host.rules();
    }

    @Override
    public boolean isGone() {
        return host.isGone();
    }

    @Override
    public Optional<String> lostOutput(Instant since) {
        return host.lostOutput(since);
    }

    @Override
    public <T> T read(String path, Function<InputStream, T> reader) {
        return host.read(path, reader);
    }
}
