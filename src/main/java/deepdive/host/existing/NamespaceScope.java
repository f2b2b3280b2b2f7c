package deepdive.host.existing;

import com.github.dockerjava.api.model.HostConfig;
import deepdive.host.PredefinedNetworks;
import java.util.List;

/** How much of the machine a toolbox sees. */
enum NamespaceScope {
    /** The machine's processes and network, with the right to look at all of it: what a terminal of the machine sees. */
    MACHINE {
        @Override
        void describe(HostConfig config) {
            config.withPrivileged(true)
                    .withPidMode("host")
                    .withNetworkMode(PredefinedNetworks.HOST)
                    // Where the daemon maps user ids, the namespaces are the machine's only without the mapping.
                    .withUsernsMode("host");
        }
    },
    /** A container's own: for daemons that allow no more. */
    CONTAINER {
        @Override
        void describe(HostConfig config) {
            // Without this, SELinux keeps a container from the daemon's socket.
            config.withSecurityOpts(List.of("label=disable"));
        }
    };

    abstract void describe(HostConfig config);
}
