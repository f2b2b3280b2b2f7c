package deepdive.specification.oracle.container;

import static deepdive.evidence.Statement.literally;
import static deepdive.evidence.Statement.say;

import com.github.dockerjava.api.model.Container;
import deepdive.evidence.Comparison;
import deepdive.evidence.Statement;
import deepdive.host.ImageName;
import deepdive.observe.container.ContainerList;
import deepdive.observe.container.ContainerState;
import deepdive.specification.oracle.SharedStatements;
import deepdive.specification.oracle.TwoOracleAssert;
import deepdive.specification.oracle.Witness;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Asserts on the output of {@code docker ps}, compared with the daemon's own list. */
public final class ContainerListAssert extends TwoOracleAssert<ContainerListAssert, ContainerList> {

    private static final Pattern EXITED = Pattern.compile("Exited \\((\\d+)\\).*");

    private final List<Container> daemon;

    private ContainerListAssert(ContainerList screen, List<Container> daemon, Witness witness) {
        super(screen, ContainerListAssert.class, witness);
        this.daemon = List.copyOf(daemon);
    }

    /**
     * @param screen the list in the terminal
     * @param daemon the daemon's list of the same containers: the running ones, or all
     */
    public static ContainerListAssert assertThat(ContainerList screen, List<Container> daemon, Witness witness) {
        return new ContainerListAssert(screen, daemon, witness);
    }

    /** Asserts that the list is empty. */
    public ContainerListAssert listsNothing() {
        return check(
                actual.isEmpty() && daemon.isEmpty(),
                comparison(SharedStatements.containers(), say("nenhum contêiner", "no container"), "docker ps --all"));
    }

    /** Asserts that no container of this name is listed. */
    public ContainerListAssert doesNotList(String name) {
        return check(
                actual.named(name).isEmpty() && daemon.stream().noneMatch(named(name)),
                comparison(SharedStatements.container(name), SharedStatements.notListed(), "docker ps --all"));
    }

    /** Asserts that a container with this name, or from an image with this name, is listed as running. */
    public ContainerListAssert listsAsRunning(String nameOrImage) {
        return check(
                row(nameOrImage)
                                .map(ContainerList.ListedContainer::state)
                                .filter(ContainerState.Up.class::isInstance)
                                .isPresent()
                        && daemon.stream().filter(is(nameOrImage)).anyMatch(ContainerListAssert::runs),
                comparison(
                        SharedStatements.container(nameOrImage),
                        say("na lista, em execução (Up)", "listed as running (Up)"),
                        "docker ps"));
    }

    /** Asserts that a container with this name, or from an image with this name, is listed with this exit status. */
    public ContainerListAssert listsAsExited(String nameOrImage, int status) {
        boolean screenSays = row(nameOrImage)
                .map(ContainerList.ListedContainer::state)
                .filter(state -> state instanceof ContainerState.Exited exited && exited.code() == status)
                .isPresent();
        boolean daemonSays = daemon.stream().filter(is(nameOrImage)).anyMatch(container -> exited(container, status));
        return check(
                screenSays && daemonSays,
                comparison(
                        SharedStatements.container(nameOrImage),
                        say("na lista, terminado com o código {0}", "listed as ended with status {0}", status),
                        "docker ps --all"));
    }

    /** Asserts that the list has the daemon's containers and no others, by id and by name. */
    public ContainerListAssert listsTheDaemonsOnly() {
        boolean all = actual.containers().size() == daemon.size()
                && actual.containers().stream()
                        .allMatch(row -> daemon.stream().anyMatch(container -> isRowOf(row, container)));
        return check(
                all,
                new Comparison(
                        SharedStatements.containers(),
                        SharedStatements.whatTheDaemonHas(),
                        literally(actual.containers().stream()
                                .map(row -> row.id() + " " + row.names().get(0))
                                .toList()),
                        literally(daemon.stream()
                                .map(container -> container.getId() + " " + container.getNames()[0].substring(1))
                                .toList()),
                        "docker ps --all --no-trunc"));
    }

    private static boolean isRowOf(ContainerList.ListedContainer row, Container container) {
        return container.getId().startsWith(row.id())
                && named(row.names().get(0)).test(container);
    }

    private Optional<ContainerList.ListedContainer> row(String nameOrImage) {
        return actual.containers().stream()
                .filter(row -> row.names().contains(nameOrImage) || ImageName.same(row.image(), nameOrImage))
                .findFirst();
    }

    private static Predicate<Container> is(String nameOrImage) {
        return named(nameOrImage).or(container -> ImageName.same(nameOrImage, container.getImage()));
    }

    private static Predicate<Container> named(String name) {
        return container -> Arrays.asList(container.getNames()).contains("/" + name);
    }

    private static boolean runs(Container container) {
        return "running".equals(container.getState());
    }

    private static boolean exited(Container container, int status) {
        Matcher matcher = EXITED.matcher(container.getStatus());
        return "exited".equals(container.getState())
                && matcher.matches()
                && Integer.parseInt(matcher.group(1)) == status;
    }

    private Comparison comparison(Statement subject, Statement expected, String lookAt) {
        return new Comparison(subject, expected, literally(screen()), literally(daemon()), lookAt);
    }

    private String screen() {
        return actual.containers().stream()
                .map(row -> row.names().get(0) + " (" + row.image() + "): " + row.state())
                .collect(Collectors.joining("; ", "[", "]"));
    }

    private String daemon() {
        return daemon.stream()
                .map(container -> container.getNames()[0].substring(1) + " (" + container.getImage() + "): "
                        + container.getStatus())
                .collect(Collectors.joining("; ", "[", "]"));
    }
}
