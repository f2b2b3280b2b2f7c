package deepdive.engine;

import java.util.List;
import java.util.stream.Stream;

/** The apt repository of an engine's packages, and the packages' names in it. */
public sealed interface PackageSource {

    /** The arguments for {@code apt-get install}: names, or names with a version pattern. */
    List<String> packages();

    /** Debian's own packages from the repository that is configured in the base image. */
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
     * @param address the repository's address, without a slash at the end
     * @param version the version or the beginning of one, such as {@code 27} or {@code 27.5.1}
     */
    record DockerRepository(String address, String version) implements PackageSource {

        private static final String KEYRING = "/etc/apt/keyrings/docker.asc";

        /**
         * Names all three packages with the version: docker-ce depends on docker-ce-cli without a version, so apt would
         * install the newest CLI. A version in the repository is like {@code 5:27.5.1-1~debian.12~bookworm}; apt takes
         * the newest version that matches the pattern.
         */
        @Override
        public List<String> packages() {
            String pattern =
                    "=5:" + version + (version.chars().filter(c -> c == '.').count() == 2 ? "-*" : ".*");
            return Stream.of("docker-ce" + pattern, "docker-ce-cli" + pattern, "containerd.io")
                    .toList();
        }

        /** The repository's line in apt's sources. */
        public String aptLine(String suite) {
            return "deb [signed-by=" + KEYRING + "] " + address + " " + suite + " stable";
        }

        /** The address of the key that signs the repository's packages. */
        public String key() {
            return address + "/gpg";
        }

        @Override
        public String toString() {
            return "Docker";
        }
    }
}
