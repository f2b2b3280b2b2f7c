package deepdive.host.existing;

import deepdive.host.HostRules;
import deepdive.host.PredefinedNetworks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The part of {@link CommandGuard} that judges {@code docker run}: the options before the image, and the image. */
final class RunCommand {

    private static final Set<String> WITHOUT_VALUE =
            CommandGuard.words("--detach, --init, --interactive, --publish-all, --rm, --tty, -P");
    private static final Set<String> HARMLESS = CommandGuard.words("--dns, --entrypoint, --env, --expose, --hostname,"
            + " --mac-address, --memory, --network-alias, --stop-signal, --stop-timeout, --user, --workdir, -e, -h, -m,"
            + " -u, -w");

    private final Surroundings surroundings;
    private final HostRules rules;

    RunCommand(Surroundings surroundings, HostRules rules) {
        this.surroundings = surroundings;
        this.rules = rules;
    }

    Optional<String> whyNot(List<String> arguments) {
        List<Optional<String>> reasons = new ArrayList<>();
        int at = 0;
        boolean inHostNetwork = false;
        while (at < arguments.size() && arguments.get(at).startsWith("-")) {
            String argument = arguments.get(at++);
            if (WITHOUT_VALUE.contains(argument) || argument.matches("-[dit]+")) {
                continue;
            }
            String[] option = argument.split("=", 2);
            boolean apart = option.length == 1 && at < arguments.size();
            String value = apart ? arguments.get(at++) : option[option.length - 1];
            inHostNetwork |= option[0].matches("--net(work)?") && value.equals(PredefinedNetworks.HOST);
            reasons.add(option(option[0], value));
        }
        if (at < arguments.size()) {
            reasons.add(image(arguments.get(at)));
            if (inHostNetwork) {
                surroundings.portsOf(arguments.get(at)).forEach(port -> reasons.add(rules.againstPort(port)));
            }
        }
        return CommandGuard.first(reasons.stream());
    }

    private Optional<String> option(String option, String value) {
        return switch (option) {
            case "--name" -> inUse("container name", value, surroundings.isForeignContainer(value));
            case "--network", "--net" -> inUse("network", value, surroundings.isForeignNetwork(value));
            case "--link" -> {
                String name = value.replaceFirst(":.*", "");
                yield inUse("container", name, surroundings.isForeignContainer(name));
            }
            case "--publish", "-p" -> port(value);
            default ->
                HARMLESS.contains(option)
                        ? Optional.empty()
                        : Optional.of("`docker run " + option + "` is not known to leave the machine as it is");
        };
    }

    private static Optional<String> inUse(String kind, String name, boolean foreign) {
        return foreign ? Optional.of(CommandGuard.inUse(kind, name)) : Optional.empty();
    }

    /**
     * Judges {@code 8080:80} or {@code 127.0.0.1:8080:80}. The value {@code 80} alone is harmless: Docker takes a free
     * port.
     */
    private Optional<String> port(String value) {
        String[] parts = value.replaceFirst("/.*", "").split(":");
        if (parts.length < 2 || !parts[parts.length - 2].matches("\\d{1,5}")) {
            return Optional.empty();
        }
        return rules.againstPort(Integer.parseInt(parts[parts.length - 2]));
    }

    private Optional<String> image(String image) {
        return surroundings.hasImage(image) ? Optional.empty() : surroundings.whyNotPull(image);
    }
}
