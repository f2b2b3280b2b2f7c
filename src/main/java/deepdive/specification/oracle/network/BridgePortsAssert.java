package deepdive.specification.oracle.network;

import static deepdive.evidence.Statement.known;
import static deepdive.evidence.Statement.literally;
import static deepdive.evidence.Statement.say;

import deepdive.evidence.Comparison;
import deepdive.observe.network.BridgePorts;
import deepdive.specification.oracle.TwoOracleAssert;
import deepdive.specification.oracle.Witness;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Asserts on the output of {@code brctl show}, compared with the interfaces of the containers. */
public final class BridgePortsAssert extends TwoOracleAssert<BridgePortsAssert, BridgePorts> {

    private BridgePortsAssert(BridgePorts screen, Witness witness) {
        super(screen, BridgePortsAssert.class, witness);
    }

    /** @param screen the output in the terminal */
    public static BridgePortsAssert assertThat(BridgePorts screen, Witness witness) {
        return new BridgePortsAssert(screen, witness);
    }

    /**
     * Asserts that the bridge has one interface for each container: the other end of the container's own interface.
     *
     * @param peers for each container, the host's interface that is the other end, according to the kernel
     */
    public BridgePortsAssert link(String bridge, Map<String, String> peers) {
        List<String> ports = actual.of(bridge).orElse(List.of());
        return check(
                ports.size() == peers.size() && new HashSet<>(ports).equals(new HashSet<>(peers.values())),
                new Comparison(
                        say("ponte {0}", "bridge {0}", bridge),
                        say(
                                "uma interface ligada à ponte por contêiner, a outra ponta da interface dele: {0}",
                                "one interface per container attached to the bridge, the other end of the container's own: {0}",
                                peers.keySet()),
                        known(actual.of(bridge), say("não existe essa ponte", "no such bridge")),
                        literally(new TreeMap<>(peers)),
                        "brctl show; ip link show master " + bridge));
    }
}
