package deepdive.specification.steps;

import static deepdive.evidence.Statement.say;

import deepdive.engine.Engine;
import deepdive.evidence.Evidence;
import deepdive.evidence.Statement;
import deepdive.host.Daemon;
import deepdive.host.DockerHost;
import deepdive.host.HostLease;
import deepdive.host.NotApplicable;
import deepdive.host.Tenant;
import deepdive.host.image.StudentImage;
import deepdive.specification.oracle.Witness;
import deepdive.terminal.Key;
import deepdive.terminal.Terminal;
import deepdive.terminal.TypedLine;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The student of one scenario, with the borrowed host, the open terminals and the notes. */
public final class Student {

    /** The student's home folder on the host, where terminals begin. */
    public static final String HOME = "/home/aluno";

    private static final Pattern RUN = Pattern.compile("docker run .*--name=(?<name>\\S+).*");

    private final Map<Integer, Terminal> terminals = new TreeMap<>();
    private final Map<String, String> notes = new LinkedHashMap<>();
    private final List<Evidence> evidence = new ArrayList<>();
    private Instant origin = Instant.now();
    private Optional<Engine> engine = Optional.empty();
    private VersionTags tags = new VersionTags(List.of());
    private Hands hands = Hands.OF_THE_SUITE;
    private Optional<Tenant> tenant = Optional.empty();
    private Optional<HostLease> lease = Optional.empty();

    /**
     * @param scenariosTags the conditions of the scenario, which its host must fulfil, too
     * @param of whose host the student sits at; empty means any host
     */
    void studies(Engine chosen, VersionTags scenariosTags, Hands typing, Optional<Tenant> of) {
        engine = Optional.of(chosen);
        tags = scenariosTags;
        hands = typing;
        tenant = of;
    }

    void sitsDownAtAHostWith(Set<StudentImage> images) {
        lease = Optional.of(LaboratoryOfRun.current().borrow(engine.orElseThrow(), images, tenant));
        origin = Instant.now();
        tags.whyNotWith(host()).ifPresent(NotApplicable::because);
        hands.meet(daemon());
        hands.sitDown(this::terminal);
    }

    /** The host; empty if the student has none yet. */
    public Optional<DockerHost> seat() {
        return lease.map(HostLease::host);
    }

    /**
     * Has the student use another view of the host from now on, such as one with a proxy before its daemon. Ends the scenario
     * as not applicable if it does not describe that host.
     */
    public void sees(UnaryOperator<DockerHost> view) {
        lease = lease.map(lent -> new HostLease(view.apply(lent.host()), lent::close));
        tags.whyNotWith(host()).ifPresent(NotApplicable::because);
    }

    DockerHost host() {
        return seat().orElseThrow(
                        () -> new IllegalStateException("The scenario has no host: begin it with a Given of a host"));
    }

    Daemon daemon() {
        return host().daemon();
    }

    /** The time when the student got the host. The times of all recordings count from it. */
    Instant origin() {
        return origin;
    }

    Terminal terminal(int number) {
        return terminals.computeIfAbsent(number, n -> host().openTerminal(n, origin));
    }

    /** Has a command of the hand-out typed into a terminal. Does not wait for its end. */
    TypedLine type(int number, String command) {
        return hands.type(number, terminal(number), lineToType(command));
    }

    /** Has a key pressed in a terminal. */
    TypedLine press(int number, Key key) {
        return hands.press(number, terminal(number), key);
    }

    Map<Integer, Terminal> terminals() {
        return terminals;
    }

    /** The line that was typed last into a terminal. */
    TypedLine lastLine(int number) {
        List<TypedLine> typed = terminal(number).typed();
        if (typed.isEmpty()) {
            throw new IllegalStateException("Nothing has been typed into terminal " + number);
        }
        return typed.get(typed.size() - 1);
    }

    /**
     * The duration of the last `docker run --detach`. This command gives the CLI, the daemon and the kernel about as
     * much work as `docker stop` and `docker kill`.
     */
    Duration tookToStartAnother() {
        return terminals.values().stream()
                .flatMap(terminal -> terminal.typed().stream())
                .filter(line -> line.line().startsWith("docker run --detach ") && line.hasEnded())
                .reduce((earlier, later) -> later)
                .map(TypedLine::took)
                .orElseThrow(() -> new IllegalStateException(
                        "The scenario cannot tell how slow the machine is: type `docker run --detach …` first"));
    }

    /** The output of the line that was typed last into a terminal. */
    String shownBy(int number) {
        return lastLine(number).output();
    }

    /** The typed lines with a name, and how each line ended. */
    Statement lastShownOf(String name) {
        return new Statement.Several(terminals.values().stream()
                .flatMap(terminal -> terminal.typed().stream())
                .filter(line -> line.line().contains(name))
                .map(line -> line.hasEnded()
                        ? say(
                                "`{0}` terminou com o código {1}",
                                "`{0}` ended with {1}",
                                line.line(),
                                line.status().orElse(0))
                        : say("`{0}` está em execução", "`{0}` is running", line.line()))
                .toList());
    }

    /**
     * The failure of the line that was typed to start a container; empty if no such line failed. A line without
     * `--detach` that has ended with 0 failed, too: the container has ended with the line.
     */
    Optional<String> whyNotStarted(String container) {
        List<String> failures = new ArrayList<>();
        for (Terminal terminal : terminals.values()) {
            for (TypedLine line : terminal.typed()) {
                Matcher run = RUN.matcher(line.line());
                if (run.matches() && run.group("name").equals(container)) {
                    if (keepsRunning(line)) {
                        return Optional.empty();
                    }
                    failures.add(terminal.failure("`" + line.line() + "` was to start a container, and ended with "
                            + line.status().orElse(0) + "."));
                }
            }
        }
        return failures.stream().findFirst();
    }

    /** Whether a line has started a container that goes on: the line goes on, too, or it opened a shell or detached. */
    private static boolean keepsRunning(TypedLine line) {
        return !line.hasEnded()
                || line.status().isEmpty()
                || line.status().getAsInt() == 0 && line.line().contains("--detach");
    }

    /** Fails if the line that was typed to start a container has failed. */
    void mustHaveStarted(String container) {
        whyNotStarted(container).ifPresent(failure -> {
            throw new AssertionError(failure);
        });
    }

    /**
     * Reads the output of the line that was typed last into a terminal, when it fulfils a condition, or the line ends, or
     * waiting is in vain.
     *
     * @param isInVain asked again and again: whether the host knows that the condition will not be fulfilled
     */
    <T> T readOnce(int number, Function<String, T> parser, Predicate<T> condition, Predicate<T> isInVain) {
        return OutputReading.once(terminal(number), lastLine(number), parser, condition, isInVain);
    }

    /** The name, as it was typed, of the container whose shell was opened in a terminal. */
    String containerIn(int number) {
        return terminal(number).typed().stream()
                .map(line -> RUN.matcher(line.line()))
                .filter(Matcher::matches)
                .reduce((earlier, later) -> later)
                .map(run -> run.group("name"))
                .orElseThrow(() ->
                        new IllegalStateException("No `docker run --name=…` has been typed into terminal " + number));
    }

    /** Whether a line of this kind has been typed into any terminal. */
    public boolean hasTyped(Predicate<String> kind) {
        return terminals.values().stream()
                .flatMap(terminal -> terminal.typed().stream())
                .anyMatch(line -> kind.test(line.line()));
    }

    void note(String placeholder, String value) {
        notes.put(placeholder, value);
    }

    /** A command of the hand-out with its placeholders, such as {@code ip-host}, replaced by the noted values. */
    String fillIn(String command) {
        String filled = command;
        for (Map.Entry<String, String> note : notes.entrySet()) {
            filled = filled.replace(note.getKey(), note.getValue());
        }
        return filled;
    }

    /**
     * A command of the hand-out, ready to be typed. The scenario ends as not applicable if the host has a reason
     * against the command: a command must not touch other people's containers, networks or images on an existing
     * daemon.
     */
    private String lineToType(String command) {
        String line = fillIn(command);
        host().rules().againstTyping(line).ifPresent(NotApplicable::because);
        if (line.startsWith("docker ps")) {
            daemon().awaitListIsUpToDate();
        }
        return line;
    }

    /** Ends the scenario as not applicable if there are other containers than the student's. */
    void mustBeAlone() {
        host().rules().againstAllContainers().ifPresent(NotApplicable::because);
    }

    /** Whether the student is the daemon's only user. */
    boolean isAlone() {
        return host().rules().againstAllContainers().isEmpty();
    }

    /** The output of the first line, in any terminal, that has this text. */
    String firstShownBy(String text) {
        return terminals.values().stream()
                .flatMap(terminal -> terminal.typed().stream())
                .filter(line -> line.line().contains(text))
                .findFirst()
                .map(TypedLine::output)
                .orElseThrow(() -> new IllegalStateException("Nothing has been typed with `" + text + "`"));
    }

    /** The error to throw if the output of the last line does not have the text that the next step needs. */
    AssertionError lacks(int number, String what) {
        return new AssertionError("Terminal " + number + " was to show " + what + ", and shows:\n" + shownBy(number));
    }

    /** Ends the scenario as not applicable if a network has other containers than the student's. */
    void mustBeAloneOn(String network) {
        host().rules().againstAllContainersOn(network).ifPresent(NotApplicable::because);
    }

    /** Ends the scenario as not applicable if another program uses a port of the host. */
    void mustHavePort(int port) {
        host().rules().againstPort(port).ifPresent(NotApplicable::because);
    }

    /** Keeps the comparisons of assertions as evidence. */
    Witness witness() {
        return evidence::add;
    }

    /** Keeps a piece of evidence for the report. */
    void keep(Evidence piece) {
        evidence.add(piece);
    }

    /** The evidence since the last call. */
    List<Evidence> takeEvidence() {
        List<Evidence> taken = List.copyOf(evidence);
        evidence.clear();
        return taken;
    }

    void leaves() {
        terminals.values().forEach(Terminal::close);
        lease.ifPresent(HostLease::close);
        lease = Optional.empty();
    }
}
