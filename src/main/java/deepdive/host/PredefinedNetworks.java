package deepdive.host;

import java.util.Set;

/** The networks that every daemon has from the beginning. */
public final class PredefinedNetworks {

    /** The network of a container that is started without {@code --network}. */
    public static final String BRIDGE = "bridge";

    /** The network of a container that shares the host's network. */
    public static final String HOST = "host";

    private static final Set<String> NAMES = Set.of(BRIDGE, HOST, "none");

    private PredefinedNetworks() {}

    /** Whether a network with this name is predefined. */
    public static boolean contains(String name) {
        return NAMES.contains(name);
    }
}
