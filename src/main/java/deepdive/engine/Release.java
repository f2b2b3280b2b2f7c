package deepdive.engine;

/**
 * A release of Docker Engine that can be built from source.
 *
 * @param version all three numbers, such as 25.0.9
 * @param mobyTag the tag of the daemon's sources, such as {@code v25.0.9} or {@code docker-v29.0.0}
 * @param cliTag the tag of the CLI's sources; if the CLI has no such release, the newest one of the line that is not newer,
 *     such as {@code v25.0.7}
 */
public record Release(EngineVersion version, String mobyTag, String cliTag) {

    /** The id of the engine that is built from this release, such as {@code source:25.0.9}. */
    public String engineId() {
        return SourceEngines.PREFIX + version;
    }

    @Override
    public String toString() {
        return version.toString();
    }
}
