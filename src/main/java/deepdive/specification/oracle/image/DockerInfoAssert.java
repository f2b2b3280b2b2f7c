package deepdive.specification.oracle.image;

import static deepdive.evidence.Statement.literally;
import static deepdive.evidence.Statement.say;

import deepdive.evidence.Comparison;
import deepdive.observe.container.DockerInfo;
import deepdive.specification.oracle.TwoOracleAssert;
import deepdive.specification.oracle.Witness;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Asserts on the output of {@code docker info}, compared with the daemon's answer. */
public final class DockerInfoAssert extends TwoOracleAssert<DockerInfoAssert, DockerInfo> {

    private final Set<String> daemonDrivers;

    private DockerInfoAssert(DockerInfo screen, Set<String> daemonDrivers, Witness witness) {
        super(screen, DockerInfoAssert.class, witness);
        this.daemonDrivers = Set.copyOf(daemonDrivers);
    }

    /** @param daemonDrivers the network drivers in the daemon's answer */
    public static DockerInfoAssert assertThat(DockerInfo screen, Set<String> daemonDrivers, Witness witness) {
        return new DockerInfoAssert(screen, daemonDrivers, witness);
    }

    /** Asserts that the daemon has these network drivers; it may have others. */
    public DockerInfoAssert hasNetworkDrivers(List<String> names) {
        return check(
                actual.networkDrivers().containsAll(names)
                        && actual.networkDrivers().equals(daemonDrivers),
                new Comparison(
                        say("drivers de rede", "network drivers"),
                        say("entre eles {0}", "among them {0}", String.join(", ", names)),
                        literally(new TreeSet<>(actual.networkDrivers())),
                        literally(new TreeSet<>(daemonDrivers)),
                        "docker info"));
    }
}
