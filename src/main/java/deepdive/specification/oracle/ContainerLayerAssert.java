package deepdive.specification.oracle;

import static deepdive.evidence.Statement.say;

import deepdive.evidence.Comparison;
import deepdive.evidence.Statement;
import java.util.List;

/** Asserts on the containers whose own layer has a path, by the daemon, beside what a terminal showed last. */
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
     * @param screen what a terminal showed of the path
     */
    public static ContainerLayerAssert assertThat(
            String path, List<String> containers, Statement screen, Witness witness) {
        return new ContainerLayerAssert(path, containers, screen, witness);
    }

    /**
     * The path is in the layer of one container alone, and the container shares no file with the host or another one.
     *
     * @param mountPoints the container's paths where the daemon mounts a volume or a folder of the host
     */
    public ContainerLayerAssert isOnlyIn(String container, List<String> mountPoints) {
        return check(
                actual.equals(List.of(container)) && mountPoints.isEmpty(),
                new Comparison(
                        say("subject.container", container),
                        say("expected.own-layer", path),
                        screen,
                        say("told.layers-and-mounts", path, actual, mountPoints),
                        "docker diff " + container + "; docker inspect " + container));
    }
}
