package deepdive.host.existing;

import com.github.dockerjava.api.model.HostConfig;
import deepdive.host.PredefinedNetworks;
import java.util.List;

/** The part of the machine that a toolbox sees. */
enum NamespaceScope {
    /** The machine's processes and network, as in a terminal of the machine. The toolbox is privileged. */
    MACHINE {
        @Override
        void describe(HostConfig config) {
            config.withPrivileged(true)
                    .withPidMode("host")
                    .withNetworkMode(PredefinedNetworks.HOST)
                    // A daemon that maps user ids gives the machine's namespaces only to a container without the
                    // mapping.
                    .withUsernsMode("host");
        }
    },
    /** The processes and the network of a container, because the daemon does not allow more. */
    CONTAINER {
        @Override
        void describe(HostConfig config) {
            // SELinux forbids a labelled container to use the daemon's socket.
            config.withSecurityOpts(List.of("label=disable"));
        }
    };

    abstract void describe(HostConfig config);
}
