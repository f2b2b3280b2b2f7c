package deepdive.host.existing;

import deepdive.host.HostRules;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Judges a line before it is typed on an existing daemon. There are three reasons against a line: it would make a thing whose
 * name is in use, it would touch a thing of other people, or its effect is unknown. Commands that this class does not know are
 * not typed.
 */
final class CommandGuard {

    private static final Set<String> GROUPS = words("container, image, network, system, volume");
    /** Commands that change nothing. `docker container ls` and similar commands stand here without the word `container`. */
    private static final Set<String> LOOKING =
            words("--version, diff, events, history, images, info, inspect, list, logs,"
                    + " ls, port, ps, save, search, stats, top, version, image history, image inspect, image ls, network inspect,"
                    + " network list, network ls, system df, system info, volume inspect, volume ls");

    private static final Set<String> TOUCHING =
            words("attach, exec, kill, pause, restart, rm, start, stop, unpause, wait,"
                    + " network connect, network disconnect, network rm, volume rm");

    /** Programs that show the host's processes or network. The student runs them, some of them as root. */
    private static final Set<String> HOST_TOOLS = words("brctl, curl, ip, iptables, ping, ps, ss, sudo, tcpdump");

    private static final Set<String> LOOKING_AS_ROOT = words("ss, tcpdump");
    private static final Set<String> LISTING_AS_ROOT = words("brctl, ip, iptables");
    private static final Set<String> LISTING = words("--list, -L, --list-rules, -S, show");
    private static final Set<String> ZEROING = words("--zero, -Z");
    private static final Set<String> HIDING = words("bash, command, env, eval, exec, sh, watch, xargs");

    private static final Pattern LOCAL_URL =
            Pattern.compile("(http://)?(localhost|127\\.[0-9.]+):(?<port>\\d{1,5})(/.*)?");

    private final Surroundings surroundings;
    private final HostRules rules;

    CommandGuard(Surroundings surroundings, HostRules rules) {
        this.surroundings = surroundings;
        this.rules = rules;
    }

    /** The reason against a line; empty if the line may be typed. */
    Optional<String> whyNot(String line) {
        return first(ShellLine.commands(line).stream().map(this::judge));
    }

    private Optional<String> judge(List<String> words) {
        String program = words.get(0);
        if (program.equals("docker")) {
            return docker(words.subList(1, words.size()));
        }
        if (program.endsWith("/docker")
                || HIDING.contains(program) && String.join(" ", words).contains("docker")) {
            return Optional.of("`" + program + "` hides a docker command, and what that does to others' containers");
        }
        if (program.equals("sudo") && !looksAsRoot(words.subList(1, words.size()))) {
            return Optional.of("`" + String.join(" ", words) + "` is not known to leave the machine as it is");
        }
        Optional<String> hidden = HOST_TOOLS.contains(program) ? surroundings.whyHostIsHidden() : Optional.empty();
        return hidden.or(() -> program.equals("curl") ? first(words.stream().map(this::visit)) : Optional.empty());
    }

    /**
     * A program of other people may listen on a port of the host. It gets no request, and its answer must not be in a
     * report.
     */
    private Optional<String> visit(String url) {
        Matcher local = LOCAL_URL.matcher(url);
        return local.matches() ? rules.againstPort(Integer.parseInt(local.group("port"))) : Optional.empty();
    }

    /** Whether a program shows the host's processes or network. */
    static boolean isHostTool(String program) {
        return HOST_TOOLS.contains(program);
    }

    private static boolean looksAsRoot(List<String> words) {
        String program = words.isEmpty() ? "" : words.get(0);
        return LOOKING_AS_ROOT.contains(program)
                || LISTING_AS_ROOT.contains(program)
                        && words.stream().anyMatch(LISTING::contains)
                        && words.stream().noneMatch(ZEROING::contains);
    }

    private Optional<String> docker(List<String> words) {
        if (!words.isEmpty() && words.get(0).equals("container")) {
            return docker(words.subList(1, words.size()));
        }
        int length = !words.isEmpty() && GROUPS.contains(words.get(0)) ? 2 : 1;
        String verb = String.join(" ", words.subList(0, Math.min(length, words.size())));
        List<String> arguments = words.subList(Math.min(length, words.size()), words.size());
        if (LOOKING.contains(verb)) {
            return Optional.empty();
        }
        if (TOUCHING.contains(verb)) {
            return touching(verb, arguments);
        }
        return switch (verb) {
            case "run", "create", "container run", "container create" ->
                new RunCommand(surroundings, rules).whyNot(arguments);
            case "network create" -> making(arguments, "network", surroundings::isForeignNetwork);
            case "volume create" -> making(arguments, "volume", surroundings::isForeignVolume);
            case "pull", "image pull" -> first(operands(arguments).map(surroundings::whyNotPull));
            default -> Optional.of("`docker " + verb + "` is not known to leave what others have on the daemon alone");
        };
    }

    private Optional<String> touching(String verb, List<String> arguments) {
        if (operands(arguments).anyMatch(operand -> operand.contains("$"))) {
            return rules.againstAllContainers()
                    .map(reason ->
                            "`docker " + verb + "` of whatever a list names needs a daemon of its own: " + reason);
        }
        Predicate<String> foreign = switch (verb.replaceFirst(" .*", "")) {
            case "volume" -> surroundings::isForeignVolume;
            case "network" -> name -> surroundings.isForeignNetwork(name) || surroundings.isForeignContainer(name);
            default -> surroundings::isForeignContainer;
        };
        return operands(arguments)
                .filter(foreign)
                .findFirst()
                .map(name -> "`" + name + "` is not this run's: it was on the daemon before, and is left alone");
    }

    private Optional<String> making(List<String> arguments, String kind, Predicate<String> foreign) {
        return operands(arguments).filter(foreign).findFirst().map(name -> inUse(kind, name));
    }

    static String inUse(String kind, String name) {
        return "the " + kind + " `" + name + "` is in use: it is not this run's, and is left alone";
    }

    static Optional<String> first(Stream<Optional<String>> reasons) {
        return reasons.flatMap(Optional::stream).findFirst();
    }

    static Set<String> words(String list) {
        return Set.of(list.split(", *"));
    }

    private static Stream<String> operands(List<String> arguments) {
        return arguments.stream().filter(argument -> !argument.startsWith("-"));
    }
}
