package deepdive.host;

import java.util.Optional;

/**
 * The rules of a host: they say what a scenario must not do there, and what a scenario cannot claim there. Each rule answers
 * with a reason for people. An empty answer means that nothing is against it.
 */
public interface HostRules {

    /** The rules of a host that the student has alone: everything is allowed. */
    HostRules NONE = new HostRules() {};

    /**
     * The reason against typing a line. A host that other people use too keeps their containers, networks and ports from
     * harm. Ask right before the line is typed, because the answer depends on the daemon's state.
     */
    default Optional<String> againstTyping(String line) {
        return Optional.empty();
    }

    /** The reason against claims about all containers, such as "no container is left": other people have containers too. */
    default Optional<String> againstAllContainers() {
        return Optional.empty();
    }

    /** The reason against claims about all containers on a network. */
    default Optional<String> againstAllContainersOn(String network) {
        return Optional.empty();
    }

    /** The reason against claims about a port of the host: another program has the port. */
    default Optional<String> againstPort(int port) {
        return Optional.empty();
    }

    /**
     * The reason against claims about outputs of the docker CLI that depend on the API version. The CLI and the daemon may
     * have agreed on a version that is older than the daemon's own, and the daemon then answers as an older daemon does.
     */
    default Optional<String> againstCliVersion() {
        return Optional.empty();
    }
}
