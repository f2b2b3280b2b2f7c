package deepdive.engine;

import java.util.List;
import java.util.stream.Stream;

/** The origin of an engine's daemon and CLI. */
public sealed interface EngineSource {

    /** The Debian or Docker packages of an engine's hosts: the arguments for {@code apt-get install}: names, or names with a version pattern. */
    List<String> packages();

    /** Debian's own packages from the repository that is configured in the base image. */
    record Debian(List<String> packages) implements EngineSource {

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
    record DockerRepository(String address, String version) implements EngineSource {

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

    /**
     * The sources of moby and of the CLI. They are built with Debian's Go, and run over Debian's packages, whose containerd and
     * runc they use.
     *
     * @param moby the daemon's sources
     * @param cliTag the tag of the CLI's sources, or the 40 hex digits of a commit
     * @param version the version that the daemon reports, such as {@code 25.0.9} or {@code 29.7.2-150-gb985e2313a}
     */
    record SourceCode(SourceTree moby, String cliTag, String version, SourceRecipe recipe) implements EngineSource {

        @Override
        public List<String> packages() {
            return Stream.concat(Stream.of("docker.io", "docker-cli"), recipe.hostPackages().stream())
                    .toList();
        }

        /** The CLI's sources. */
        public SourceTree cli() {
            return cliTag.startsWith("v") ? new SourceTree.Tag(cliTag) : new SourceTree.Commit(cliTag);
        }

        /** The version of the CLI, such as {@code 25.0.7}; of a commit, its id. */
        public String cliVersion() {
            return cliTag.replaceFirst("^v", "");
        }

        @Override
        public String toString() {
            return "source";
        }
    }
}
