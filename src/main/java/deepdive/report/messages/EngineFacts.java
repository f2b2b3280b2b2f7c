package deepdive.report.messages;

import java.time.Instant;
import java.util.Optional;

/**
 * Facts that the engine under test told of itself; a fact that it did not tell is empty.
 *
 * @param id what the user typed after {@code -Dengine=}: {@code 26.1}, {@code 26.1+containerd}, {@code existing}
 * @param engine the daemon's version, such as {@code 26.1.5+dfsg1}, or {@code Podman 5.4.2} if it is no Docker Engine
 * @param cli the client's version
 * @param api the API version that the daemon speaks, such as {@code 1.45}
 * @param store the kind of its image store: {@code graphdriver} or {@code containerd}
 * @param storageDriver such as {@code overlay2}
 * @param firewall such as {@code iptables}
 * @param cgroup the cgroup version, {@code 1} or {@code 2}
 * @param kernel such as {@code 6.1.0}
 * @param operatingSystem such as {@code Debian GNU/Linux 13 (trixie)}
 * @param started when the run began
 */
public record EngineFacts(
        String id,
        Optional<String> engine,
        Optional<String> cli,
        Optional<String> api,
        Optional<String> store,
        Optional<String> storageDriver,
        Optional<String> firewall,
        Optional<String> cgroup,
        Optional<String> kernel,
        Optional<String> operatingSystem,
        Optional<Instant> started) {

    /** An engine of which only the id is known. */
    public static EngineFacts unknown(String id) {
        return new EngineFacts(
                id,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
