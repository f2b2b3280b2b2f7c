package deepdive.engine;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Maps versions of the Docker API to the engines that introduced them (source: docs.docker.com, "API version matrix").
 */
final class ApiVersions {

    private static final NavigableMap<EngineVersion, String> ENGINES = new TreeMap<>(Map.ofEntries(
            api("1.41", "20.10"),
            api("1.42", "23.0"),
            api("1.43", "24.0"),
            api("1.44", "25.0"),
            api("1.45", "26.0"),
            api("1.46", "27.0"),
            api("1.47", "27.2"),
            api("1.48", "28.0"),
            api("1.49", "28.1"),
            api("1.50", "28.2"),
            api("1.51", "28.3"),
            api("1.52", "29.0")));

    private ApiVersions() {}

    /**
     * Returns the first engine with this API version. If the version is not in the matrix, returns the last engine
     * before it.
     */
    static EngineVersion engineOf(EngineVersion api) {
        Map.Entry<EngineVersion, String> entry = ENGINES.floorEntry(api);
        return EngineVersion.parse((entry == null ? ENGINES.firstEntry() : entry).getValue());
    }

    private static Map.Entry<EngineVersion, String> api(String api, String engine) {
        return Map.entry(EngineVersion.parse(api), engine);
    }
}
