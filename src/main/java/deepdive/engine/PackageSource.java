package deepdive.engine;

import java.util.List;
import java.util.stream.Stream;

/** The apt repository that an engine's packages come from, and what they are called there. */
public sealed interface PackageSource {

    /** What {@code apt-get install} is asked for: names, or names with a version pattern. */
    List<String> packages();

    /** Debian's own packages, from the repository that the base image knows. */
    record Debian(List<String> packages) implements PackageSource {

        public Debian {
            packages = List.copyOf(packages);
        }

        @Override
        public String toString() {
            return "Debian";
        }
    }

    /**
     * Docker's own apt repository for Debian, as docs.docker.com/engine/install/debian describes it.
     *
     * @param address its address, without a slash at the end
     * @param version the version or the beginning of one, such as {@code 27} or {@code 27.5.1}
     */
    record DockerRepository(String address, String version) implements PackageSource {

        private static final String KEYRING = "/etc/apt/keyrings/docker.asc";

        /**
         * All three by name: docker-ce depends on docker-ce-cli without a version, and apt would pair it with the
         * newest. A version there is {@code 5:27.5.1-1~debian.12~bookworm}; of those that a pattern's prefix fits, apt
         * takes the newest.
         */
        @Override
        public List<String> packages() {
            String pattern =
                    "=5:" + version + (version.chars().filter(c -> c == '.').count() == 2 ? "-*" : ".*");
            return Stream.of("docker-ce" + pattern, "docker-ce-cli" + pattern, "containerd.io")
                    .toList();
        }

        /** Its line in apt's sources. */
        public String aptLine(String suite) {
            return "deb [signed-by=" + KEYRING + "] " + address + " " + suite + " stable";
        }

        /** Where the key is that its packages are signed with. */
        public String key() {
            return address + "/gpg";
        }

        @Override
        public String toString() {
            return "Docker";
        }
    }
}
