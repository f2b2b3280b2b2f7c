package deepdive.observe.image;

import deepdive.observe.Table;
import deepdive.observe.UnreadableOutput;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The output of {@code docker images}. Up to CLI 28, the columns are REPOSITORY, TAG and IMAGE ID; from CLI 29 on,
 * IMAGE and ID (docker/cli {@code cli/command/image/tree.go}).
 */
public record ImageList(List<ListedImage> images) {

    /**
     * An image in the list.
     *
     * @param repository such as {@code debian}; {@code <none>} or {@code <untagged>} if the image has no name
     * @param tag such as {@code latest}
     * @param id its first 12 hexadecimal digits
     */
    public record ListedImage(String repository, Optional<String> tag, String id) {}

    public ImageList {
        images = List.copyOf(images);
    }

    /**
     * Reads {@code docker images} of any CLI.
     *
     * @throws UnreadableOutput if there is no such header, or a row has no image or id
     */
    public static ImageList parse(String text) {
        List<ListedImage> rows = Table.hasColumn(text, "IMAGE")
                ? Table.parse("docker images", text, "IMAGE", "ID", "DISK USAGE").rows().stream()
                        .filter(cells -> !cells.getOrDefault("IMAGE", "").matches("[├└]─ .*"))
                        .map(cells -> row(cells, cells.getOrDefault("IMAGE", ""), "ID"))
                        .toList()
                : Table.parse("docker images", text, "REPOSITORY", "TAG", "IMAGE ID", "CREATED", "SIZE").rows().stream()
                        .map(cells -> row(cells, cells.get("REPOSITORY") + ":" + cells.get("TAG"), "IMAGE ID"))
                        .toList();
        return new ImageList(rows);
    }

    /** Whether an image is listed: {@code debian} with any tag, {@code debian:latest} with this tag. */
    public boolean lists(String reference) {
        return images.stream()
                .anyMatch(row -> row.repository().equals(reference)
                        || row.tag()
                                .map(tag -> row.repository() + ":" + tag)
                                .filter(reference::equals)
                                .isPresent());
    }

    private static ListedImage row(Map<String, String> cells, String reference, String idColumn) {
        String id = cells.getOrDefault(idColumn, "");
        int colon = reference.indexOf(':', reference.lastIndexOf('/') + 1);
        String repository = colon < 0 ? reference : reference.substring(0, colon);
        if (repository.isEmpty() || !id.matches("[0-9a-f]{12,64}")) {
            throw new UnreadableOutput(
                    "docker images", String.join("   ", cells.values()), "a row with the name and the id of an image");
        }
        Optional<String> tag = Optional.of(reference.substring(colon + 1))
                .filter(text -> colon >= 0 && !text.isEmpty() && !text.equals("<none>"));
        return new ListedImage(repository, tag, id);
    }
}
