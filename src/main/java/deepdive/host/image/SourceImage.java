package deepdive.host.image;

import deepdive.engine.Engine;
import deepdive.engine.EngineSource.SourceCode;
import java.util.Map;

/**
 * The image of the hosts of an engine from source: an image of hosts in which the programs that were built stand in the place
 * of Debian's. The image also keeps the programs, so that nothing is built twice.
 *
 * @param code the engine's sources
 * @param toolchain the image that builds them
 */
record SourceImage(SourceCode code, ImageDefinition toolchain) {

    /** The repository of all such images. */
    static final String REPOSITORY = "deepdive/host-from-source";

    static SourceImage of(Engine engine, SourceCode code) {
        Map<String, String> arguments = Map.of("GO", code.recipe().goPackage());
        return new SourceImage(code, new ImageDefinition("go", engine.baseImage(), arguments));
    }

    /**
     * The full name, such as {@code deepdive/host-from-source:50f2a2eac575}. The same sources, built in the same way into the
     * same image of hosts, give the same name.
     *
     * @param files the toolchain's files
     * @param hostId the id of the image of hosts
     */
    String name(BuildContext files, String hostId) {
        Map<String, String> inputs = Map.of(
                "host", hostId,
                "toolchain", files.digest(toolchain.buildArguments()),
                "moby", code.moby().identity(),
                "cli", code.cliTag(),
                "version", code.version(),
                "tags", tags());
        return REPOSITORY + ":" + new InputDigest().add(inputs).hex();
    }

    /** The build tags as an argument of {@code go build}. */
    String tags() {
        return String.join(",", code.recipe().tags());
    }
}
