package deepdive.evidence;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The engine under test as it describes itself: the file {@code engine.json}. A value is empty if the engine does not name
 * it.
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

    /** The description of an engine of which only the id is known. */
    public static EngineDescription unknown(String id) {
        return new EngineDescription(id, Versions.UNKNOWN, Storage.UNKNOWN, Machine.UNKNOWN, Optional.empty());
    }

    /**
     * The description that a file's text holds; empty if the text holds none.
     *
     * @param problems gets a message for each part of the text that cannot be read
     */
    public static Optional<EngineDescription> read(String text, Consumer<String> problems) {
        return EvidenceJson.read(text, EngineDescription.class, problems);
    }

    /** The file's text. */
    public String json() {
        return EvidenceJson.write(this);
    }

    /** The same description with another id. */
    public EngineDescription withId(String other) {
        return new EngineDescription(other, versions, storage, machine, started);
    }

    /**
     * Versions.
     *
     * @param engine such as {@code 26.1.5+dfsg1}, or {@code Podman 5.4.2} if the daemon is no Docker Engine
     * @param cli the docker command's
     * @param api the highest API version that the daemon speaks, such as {@code 1.45}
     */
    public record Versions(Optional<String> engine, Optional<String> cli, Optional<String> api) {

        public static final Versions UNKNOWN = new Versions(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * The place of the images.
     *
     * @param store {@code graphdriver} or {@code containerd}
     * @param storageDriver such as {@code overlay2}
     */
    public record Storage(Optional<String> store, Optional<String> storageDriver) {

        public static final Storage UNKNOWN = new Storage(Optional.empty(), Optional.empty());
    }

    /**
     * The machine that the daemon runs on.
     *
     * @param firewall such as {@code iptables}
     * @param cgroup the version: {@code 1} or {@code 2}
     * @param kernel such as {@code 6.1.0}
     * @param operatingSystem such as {@code Debian GNU/Linux 13 (trixie)}
     */
    public record Machine(
            Optional<String> firewall,
            Optional<String> cgroup,
            Optional<String> kernel,
            Optional<String> operatingSystem) {

        public static final Machine UNKNOWN =
                new Machine(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
