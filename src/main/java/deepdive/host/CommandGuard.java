package deepdive.host;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Says of a line before it is typed on an existing daemon why it must not be: what it would make is in use, what it
 * would touch is another's, or nobody knows what it does. What is not known here is not typed.
 */
final class CommandGuard {

    private static final Set<String> GROUPS = words("container, image, network, system, volume");
    /** Of `docker container rm` and its like, the first word may be left out; these are written without it. */
    private static final Set<String> LOOKING =
            words("--version, diff, events, history, images, info, inspect, list, logs,"
                    + " ls, port, ps, save, search, stats, top, version, image history, image inspect, image ls, network inspect,"
                    + " network list, network ls, system df, system info, volume inspect, volume ls");

    private static final Set<String> TOUCHING =
            words("attach, exec, kill, pause, restart, rm, start, stop, unpause, wait,"
                    + " network connect, network disconnect, network rm, volume rm");

    /** What observes the host from a terminal in it, as the student or as root. */
    private static final Set<String> HOST_TOOLS = words("brctl, curl, ip, iptables, ping, ps, ss, sudo, tcpdump");

    private static final Set<String> LOOKING_AS_ROOT = words("ss, tcpdump");
    private static final Set<String> LISTING_AS_ROOT = words("brctl, ip, iptables");
    private static final Set<String> LISTING = words("--list, -L, --list-rules, -S, show");
    private static final Set<String> ZEROING = words("--zero, -Z");
    private static final Set<String> HIDING = words("bash, command, env, eval, exec, sh, watch, xargs");

    private static final Pattern LOCAL_URL =
            Pattern.compile("(http://)?(localhost|127\\.[0-9.]+):(?<port>\\d{1,5})(/.*)?");

    /** So many names tell what is meant; a daemon may have hundreds. */
    private static final int NAMED = 3;

    private final Surroundings surroundings;

    CommandGuard(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Why a line must not be typed; empty where it may. */
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

    /** Who answers at a port of the host may be somebody's program: it is not asked, and its answer is no part of a report. */
    private Optional<String> visit(String url) {
        Matcher local = LOCAL_URL.matcher(url);
        return local.matches() ? whyNotPort(Integer.parseInt(local.group("port"))) : Optional.empty();
    }

    /** Whether a program looks at the host, so that it shows something else where the host is hidden. */
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
            case "run", "create", "container run", "container create" -> new RunCommand(surroundings).whyNot(arguments);
            case "network create" -> making(arguments, "network", surroundings::isForeignNetwork);
            case "volume create" -> making(arguments, "volume", surroundings::isForeignVolume);
            case "prune" -> needsADaemonOfItsOwn("`docker container prune` of all that have ended");
            case "pull", "image pull" -> first(operands(arguments).map(surroundings::whyNotPull));
            default -> Optional.of("`docker " + verb + "` is not known to leave what others have on the daemon alone");
        };
    }

    private Optional<String> touching(String verb, List<String> arguments) {
        if (operands(arguments).anyMatch(operand -> operand.contains("$"))) {
            return needsADaemonOfItsOwn("`docker " + verb + "` of whatever a list names");
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

    private Optional<String> needsADaemonOfItsOwn(String what) {
        return whyNotAllContainers().map(reason -> what + " needs a daemon of its own: " + reason);
    }

    private Optional<String> making(List<String> arguments, String kind, Predicate<String> foreign) {
        return operands(arguments).filter(foreign).findFirst().map(name -> inUse(kind, name));
    }

    /** Why nothing can be claimed of all containers. */
    Optional<String> whyNotAllContainers() {
        return othersAre("on the daemon", surroundings.neighbours());
    }

    /** Why nothing can be claimed of all containers on a network. */
    Optional<String> whyNotAllContainersOn(String network) {
        return othersAre("on the network " + network, surroundings.neighboursOn(network));
    }

    /** Why nothing can be claimed of a port. */
    Optional<String> whyNotPort(int port) {
        return whyNotPort(surroundings, port);
    }

    static Optional<String> whyNotPort(Surroundings surroundings, int port) {
        return surroundings
                .userOfPort(port)
                .map(user -> "the port " + port + " is in use by " + user + ", which is left alone");
    }

    private static Optional<String> othersAre(String where, List<String> names) {
        String shown = String.join(", ", names.subList(0, Math.min(NAMED, names.size())));
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(where + " there are containers that are not this run's: " + shown
                        + (names.size() > NAMED ? ", … (" + names.size() + ")" : ""));
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
