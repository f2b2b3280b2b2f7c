package deepdive.engine;

import java.util.List;

/**
 * A Docker Engine that a host can be made with: its daemon, its own CLI and its image store.
 *
 * @param id what a user types after {@code -Dengine=}, such as {@code 26.1} or {@code 26.1+containerd}
 * @param version the version that the daemon must report, as far as the id names it
 * @param suite the Debian release that the host is made from, such as {@code trixie}
 * @param packages the Debian packages that bring the daemon and the CLI
 * @param store where the daemon keeps images
 */
public record Engine(String id, EngineVersion version, String suite, List<String> packages, ImageStore store) {

    public Engine {
        packages = List.copyOf(packages);
    }

    /** The base image of its hosts, such as {@code debian:trixie}. */
    public String baseImage() {
        return "debian:" + suite;
    }

    /** The same packages, under another id, with another image store. */
    Engine with(String otherId, ImageStore otherStore) {
        return new Engine(otherId, version, suite, packages, otherStore);
    }

    @Override
    public String toString() {
        return id;
    }
}
