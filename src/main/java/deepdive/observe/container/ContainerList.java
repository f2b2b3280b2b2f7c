package deepdive.observe.container;

import deepdive.observe.Table;
import deepdive.observe.UnreadableOutput;
import deepdive.observe.network.PortMapping;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The output of {@code docker ps}, with or without {@code --all}. The columns are the same from CLI 20.10 to 29. */
public record ContainerList(List<ListedContainer> containers) {

    /**
     * A container in the list.
     *
     * @param id its first 12 hexadecimal digits
     * @param image the image's name when the container was made
     * @param command as listed: in quotation marks, and cut if it is long
     * @param state the content of the column STATUS
     * @param ports the published and the exposed ports
     * @param names the container's own name first
     */
    public record ListedContainer(
            String id,
            String image,
            String command,
            ContainerState state,
            List<PortMapping> ports,
            List<String> names) {}

    public ContainerList {
        containers = List.copyOf(containers);
    }

    /**
     * Reads {@code docker ps} or {@code docker ps --all}.
     *
     * @throws UnreadableOutput if there is no header, or a row lacks id, status or name
     */
    public static ContainerList parse(String text) {
        Table table = Table.parse(
                "docker ps", text, "CONTAINER ID", "IMAGE", "COMMAND", "CREATED", "STATUS", "PORTS", "NAMES");
        return new ContainerList(table.rows().stream().map(ContainerList::row).toList());
    }

    /** The container with a name; empty if it is not listed. */
    public Optional<ListedContainer> named(String name) {
        return containers.stream().filter(row -> row.names().contains(name)).findFirst();
    }

    /** Whether the list has no containers. */
    public boolean isEmpty() {
        return containers.isEmpty();
    }

    private static ListedContainer row(Map<String, String> cells) {
        String id = cells.getOrDefault("CONTAINER ID", "");
        String names = cells.getOrDefault("NAMES", "");
        if (!id.matches("[0-9a-f]{12,64}") || names.isEmpty() || names.startsWith(",")) {
            throw new UnreadableOutput(
                    "docker ps", String.join("   ", cells.values()), "a row with the id and the name of a container");
        }
        return new ListedContainer(
                id,
                cells.getOrDefault("IMAGE", ""),
                cells.getOrDefault("COMMAND", ""),
                ContainerState.parse(cells.getOrDefault("STATUS", "")),
                PortMapping.parseColumn(cells.getOrDefault("PORTS", "")),
                Arrays.stream(names.split(",")).toList());
    }
}
