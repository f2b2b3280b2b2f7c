package deepdive.evidence;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.Optional;

/**
 * The engine under test as it describes itself: the file {@code engine.json}. A value that the engine does not name is an
 * empty text.
 *
 * @param id the name that the user typed after {@code -Dengine=}: {@code 26.1}, {@code 26.1+containerd}, {@code existing}
 * @param started when the run began
 */
public record EngineDescription(
        String id,
        @JsonUnwrapped Versions versions,
        @JsonUnwrapped Storage storage,
        @JsonUnwrapped Machine machine,
        Optional<Instant> started) {

    public static final String FILE = "engine.json";

    /** The description that a file's text holds; empty if the text holds none. */
    public static Optional<EngineDescription> read(String text) {
        return EvidenceJson.read(text, EngineDescription.class);
    }

    /** The file's text. */
    public String json() {
        return EvidenceJson.write(this);
    }

    /**
     * Versions.
     *
     * @param engine such as {@code 26.1.5+dfsg1}, or {@code Podman 5.4.2} if the daemon is no Docker Engine
     * @param cli the docker command's
     * @param api the highest API version that the daemon speaks, such as {@code 1.45}
     */
    public record Versions(String engine, String cli, String api) {}

    /**
     * The place of the images.
     *
     * @param store {@code graphdriver} or {@code containerd}
     * @param storageDriver such as {@code overlay2}
     */
    public record Storage(String store, String storageDriver) {}

    /**
     * The machine that the daemon runs on.
     *
     * @param firewall such as {@code iptables}
     * @param cgroup the version: {@code 1} or {@code 2}
     * @param kernel such as {@code 6.1.0}
     * @param operatingSystem such as {@code Debian GNU/Linux 13 (trixie)}
     */
    public record Machine(String firewall, String cgroup, String kernel, String operatingSystem) {}
}
