package deepdive.specification.oracle;

import static deepdive.evidence.Statement.literally;
import static deepdive.evidence.Statement.say;

import com.github.dockerjava.api.command.InspectContainerResponse;
import deepdive.evidence.Comparison;
import deepdive.evidence.Statement;
import java.util.List;

/** Asserts that a container was removed: by the daemon, beside what a terminal showed last. */
public final class ContainerRemovalAssert
        extends TwoOracleAssert<ContainerRemovalAssert, List<InspectContainerResponse>> {

    private final String name;
    private final Statement screen;

    private ContainerRemovalAssert(
            String name, List<InspectContainerResponse> left, Statement screen, Witness witness) {
        super(left, ContainerRemovalAssert.class, witness);
        this.name = name;
        this.screen = screen;
    }

    /**
     * @param left the containers that have the name, or had it when they were created
     * @param screen what a terminal showed of the container
     */
    public static ContainerRemovalAssert assertThat(
            String name, List<InspectContainerResponse> left, Statement screen, Witness witness) {
        return new ContainerRemovalAssert(name, left, screen, witness);
    }

    /** The daemon has no such container any more, by this name or by another. */
    public ContainerRemovalAssert isComplete() {
        return check(
                actual.isEmpty(),
                new Comparison(
                        say("subject.container", name),
                        say("expected.gone"),
                        screen,
                        literally(actual.stream()
                                .map(container -> container.getName().substring(1) + " " + container.getId())
                                .distinct()
                                .toList()),
                        "docker ps --all --no-trunc"));
    }
}
