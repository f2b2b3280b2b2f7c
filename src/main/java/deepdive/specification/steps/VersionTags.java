package deepdive.specification.steps;

import deepdive.engine.Engine;
import deepdive.engine.EngineVersion;
import deepdive.host.DockerHost;
import deepdive.specification.daemon.KernelOracle;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The tags with a scenario's conditions: {@code @since-25.0}, {@code @before-25.0} and {@code @store-…} name engines;
 * {@code @own-cli} needs a docker CLI that speaks the daemon's own API version; {@code @firewall-iptables} and
 * {@code @firewall-nftables} need a daemon that keeps its rules there; {@code @userland-proxy} needs a daemon that runs docker-proxy.
 */
public final class VersionTags {

    private static final String SINCE = "@since-";
    private static final String BEFORE = "@before-";
    private static final String STORE = "@store-";
    private static final String FIREWALL = "@firewall-";
    private static final String OWN_CLI = "@own-cli";
    private static final String PROXY = "@userland-proxy";

    private final Collection<String> tags;

    public VersionTags(Collection<String> tags) {
        this.tags = tags;
    }

    /** The same conditions without those that name versions. */
    VersionTags withoutVersions() {
        return new VersionTags(tags.stream()
                .filter(tag -> !tag.startsWith(SINCE) && !tag.startsWith(BEFORE))
                .toList());
    }

    /** The reason why the scenario does not apply to an engine; empty if it applies. */
    public Optional<String> whyNotOn(Engine engine) {
        return tags.stream()
                .filter(tag -> !holds(tag, engine))
                .findFirst()
                .map(tag -> tag + " does not describe Docker " + engine);
    }

    /** The reason why the scenario does not apply to a host; empty if it applies. */
    public Optional<String> whyNotWith(DockerHost host) {
        return Stream.<Optional<String>>of(
                        tags.contains(OWN_CLI) ? host.rules().againstCliVersion() : Optional.empty(),
                        firewall()
                                .flatMap(tag -> whyNotBehind(tag, host.daemon().firewall())),
                        tags.contains(PROXY) ? whyNotWithoutProxy(host) : Optional.empty())
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> whyNotWithoutProxy(DockerHost host) {
        return new KernelOracle(host).sendsLoopbackToContainers()
                ? Optional.of(PROXY + " does not describe this daemon: it publishes ports without docker-proxy"
                        + " (--userland-proxy=false)")
                : Optional.empty();
    }

    private Optional<String> firewall() {
        return tags.stream().filter(tag -> tag.startsWith(FIREWALL)).findFirst();
    }

    /** @param firewall the daemon's name of its firewall, such as {@code iptables+firewalld} */
    static Optional<String> whyNotBehind(String tag, String firewall) {
        return firewall.startsWith(tag.substring(FIREWALL.length()))
                ? Optional.empty()
                : Optional.of(tag + " does not describe this daemon: its firewall is " + firewall);
    }

    private static boolean holds(String tag, Engine engine) {
        if (tag.startsWith(SINCE)) {
            return !engine.version().isBefore(version(tag, SINCE));
        }
        if (tag.startsWith(BEFORE)) {
            return engine.version().isBefore(version(tag, BEFORE));
        }
        if (tag.startsWith(FIREWALL)) {
            // Only the daemon itself tells the firewall of the existing engine.
            return engine.isExisting()
                    || tag.equals(FIREWALL + engine.firewall().label());
        }
        return !tag.startsWith(STORE) || tag.equals(STORE + engine.store().label());
    }

    private static EngineVersion version(String tag, String prefix) {
        return EngineVersion.parse(tag.substring(prefix.length()));
    }
}
