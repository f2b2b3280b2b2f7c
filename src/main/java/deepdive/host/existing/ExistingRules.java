package deepdive.host.existing;

import deepdive.host.HostRules;
import java.util.List;
import java.util.Optional;

/** The rules of an existing daemon: they protect other people's things on the daemon and its machine. */
record ExistingRules(Surroundings surroundings) implements HostRules {

    /** Three names tell a reader enough; a daemon may have hundreds. */
    private static final int NAMED = 3;

    @Override
    public Optional<String> againstTyping(String line) {
        return new CommandGuard(surroundings, this).whyNot(line);
    }

    @Override
    public Optional<String> againstAllContainers() {
        return othersAre("on the daemon", surroundings.neighbours());
    }

    @Override
    public Optional<String> againstAllContainersOn(String network) {
        return othersAre("on the network " + network, surroundings.neighboursOn(network));
    }

    @Override
    public Optional<String> againstPort(int port) {
        return surroundings
                .userOfPort(port)
                .map(user -> "the port " + port + " is in use by " + user + ", which is left alone");
    }

    @Override
    public Optional<String> againstCliVersion() {
        String spoken = surroundings.apiOfCli();
        String own = surroundings.apiOfDaemon();
        return spoken.equals(own)
                ? Optional.empty()
                : Optional.of("the docker CLI here and this daemon have agreed on API " + spoken
                        + ", and the daemon's own is " + own + ": it answers as an older one did");
    }

    private static Optional<String> othersAre(String where, List<String> names) {
        String shown = String.join(", ", names.subList(0, Math.min(NAMED, names.size())));
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(where + " there are containers that are not this run's: " + shown
                        + (names.size() > NAMED ? ", … (" + names.size() + ")" : ""));
    }
}
