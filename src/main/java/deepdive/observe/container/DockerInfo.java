package deepdive.observe.container;

import deepdive.observe.InfoLines;
import deepdive.observe.Output;
import deepdive.observe.UnreadableOutput;
import java.util.List;
import java.util.Set;

/**
 * The part of {@code docker info} that the hand-out reads.
 *
 * @param networkDrivers the network plugins: {@code bridge}, {@code host}, {@code null} …
 */
public record DockerInfo(Set<String> networkDrivers) {

    public DockerInfo {
        networkDrivers = Set.copyOf(networkDrivers);
    }

    /**
     * Reads {@code docker info}.
     *
     * @throws UnreadableOutput if the server's part does not list network plugins, for example because the daemon does
     *     not answer
     */
    public static DockerInfo parse(String text) {
        Output output = new Output("docker info", text).orEmpty("a part that begins with “Server:”");
        return new DockerInfo(Set.copyOf(
                List.of(InfoLines.server(output).need("Plugins/Network").split("\\s+"))));
    }
}
