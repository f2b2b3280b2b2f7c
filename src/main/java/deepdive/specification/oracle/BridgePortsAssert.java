package deepdive.specification.oracle;

import static deepdive.evidence.Statement.known;
import static deepdive.evidence.Statement.literally;
import static deepdive.evidence.Statement.say;

import deepdive.evidence.Comparison;
import deepdive.observe.network.BridgePorts;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Asserts on what {@code brctl show} lists, against the interfaces of the containers. */
public final class BridgePortsAssert extends TwoOracleAssert<BridgePortsAssert, BridgePorts> {

    private BridgePortsAssert(BridgePorts screen, Witness witness) {
        super(screen, BridgePortsAssert.class, witness);
    }

    /** @param screen what the terminal showed */
    public static BridgePortsAssert assertThat(BridgePorts screen, Witness witness) {
        return new BridgePortsAssert(screen, witness);
    }

    /**
     * The bridge has one interface per container, and each is the other end of the container's own interface.
     *
     * @param peers by container, the host's interface that is the other end, as the kernel tells
     */
    public BridgePortsAssert link(String bridge, Map<String, String> peers) {
        List<String> ports = actual.of(bridge).orElse(List.of());
        return check(
                ports.size() == peers.size() && new HashSet<>(ports).equals(new HashSet<>(peers.values())),
                new Comparison(
                        say("subject.bridge", bridge),
                        say("expected.an-interface-a-container", peers.keySet()),
                        known(actual.of(bridge), "seen.no-bridge"),
                        literally(new TreeMap<>(peers)),
                        "brctl show; ip link show master " + bridge));
    }
}
