package deepdive.specification.oracle.container;

import static deepdive.evidence.Statement.say;

import deepdive.evidence.Comparison;
import deepdive.evidence.Statement;
import deepdive.specification.oracle.SharedStatements;
import deepdive.specification.oracle.TwoOracleAssert;
import deepdive.specification.oracle.Witness;
import java.util.List;

/**
 * Asserts on the containers whose own layer has a path, according to the daemon. The report also shows a terminal's
 * last output.
 */
public final class ContainerLayerAssert extends TwoOracleAssert<ContainerLayerAssert, List<String>> {

    private final String path;
    private final Statement screen;

    private ContainerLayerAssert(String path, List<String> containers, Statement screen, Witness witness) {
        super(containers, ContainerLayerAssert.class, witness);
        this.path = path;
        this.screen = screen;
    }

    /**
     * @param containers the names of the containers whose own layer has the path
     * @param screen a terminal's output about the path
     */
    public static ContainerLayerAssert assertThat(
            String path, List<String> containers, Statement screen, Witness witness) {
        return new ContainerLayerAssert(path, containers, screen, witness);
    }

    /**
     * Asserts that only one container's layer has the path, and that the container shares no file with the host or with
     * another container.
     *
     * @param mountPoints the container's paths at which the daemon mounts a volume or a folder of the host
     */
    public ContainerLayerAssert isOnlyIn(String container, List<String> mountPoints) {
        return check(
                actual.equals(List.of(container)) && mountPoints.isEmpty(),
                new Comparison(
                        SharedStatements.container(container),
                        say(
                                "só ele tem {0} na própria camada, e nada está montado nele",
                                "only it has {0} in its own layer, and nothing is mounted in it", path),
                        screen,
                        say(
                                "{0} está nas camadas de {1}; montado: {2}",
                                "{0} is in the layers of {1}; mounted: {2}", path, actual, mountPoints),
                        "docker diff " + container + "; docker inspect " + container));
    }
}
