package deepdive.specification.oracle.container;

import static deepdive.evidence.Statement.literally;
import static deepdive.evidence.Statement.say;

import com.github.dockerjava.api.command.InspectContainerResponse;
import deepdive.evidence.Comparison;
import deepdive.evidence.Statement;
import deepdive.specification.oracle.SharedStatements;
import deepdive.specification.oracle.TwoOracleAssert;
import deepdive.specification.oracle.Witness;
import java.util.List;

/** Asserts that a container was removed, according to the daemon. The report also shows a terminal's last output. */
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
     * @param left the containers that have the name, or were created with the name
     * @param screen a terminal's output about the container
     */
    public static ContainerRemovalAssert assertThat(
            String name, List<InspectContainerResponse> left, Statement screen, Witness witness) {
        return new ContainerRemovalAssert(name, left, screen, witness);
    }

    /** Asserts that the daemon does not have the container any more, not even with another name. */
    public ContainerRemovalAssert isComplete() {
        return check(
                actual.isEmpty(),
                new Comparison(
                        SharedStatements.container(name),
                        say("nada resta dele", "nothing of it is left"),
                        screen,
                        literally(actual.stream()
                                .map(container -> container.getName().substring(1) + " " + container.getId())
                                .distinct()
                                .toList()),
                        "docker ps --all --no-trunc"));
    }
}
