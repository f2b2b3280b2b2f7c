package deepdive.specification.oracle.image;

import static deepdive.evidence.Statement.literally;
import static deepdive.evidence.Statement.say;

import deepdive.evidence.Comparison;
import deepdive.evidence.Statement;
import deepdive.observe.image.ImageList;
import deepdive.specification.oracle.SharedStatements;
import deepdive.specification.oracle.TwoOracleAssert;
import deepdive.specification.oracle.Witness;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Asserts on the output of {@code docker images}, compared with the daemon's own tags. */
public final class ImageListAssert extends TwoOracleAssert<ImageListAssert, ImageList> {

    private final List<String> daemonTags;

    private ImageListAssert(ImageList screen, List<String> daemonTags, Witness witness) {
        super(screen, ImageListAssert.class, witness);
        this.daemonTags = List.copyOf(daemonTags);
    }

    /** @param daemonTags the tags in the daemon's answer, such as {@code debian:latest} */
    public static ImageListAssert assertThat(ImageList screen, List<String> daemonTags, Witness witness) {
        return new ImageListAssert(screen, daemonTags, witness);
    }

    /** Asserts that an image of this name is listed. */
    public ImageListAssert lists(String name) {
        return check(actual.lists(name) && daemonHas(name), comparison(name, say("na lista", "listed")));
    }

    /** Asserts that no image of this name is listed. */
    public ImageListAssert doesNotList(String name) {
        return check(!actual.lists(name) && !daemonHas(name), comparison(name, SharedStatements.notListed()));
    }

    /**
     * Asserts that the list has the daemon's tags of this name with their ids, and no image that the daemon does not
     * have. A name that the CLI shortened ({@code …}) is not compared.
     *
     * @param ids the daemon's images by their tags
     */
    public ImageListAssert listsTheDaemonsOnly(String name, Map<String, String> ids) {
        List<ImageList.ListedImage> rows = actual.images().stream()
                .filter(row -> row.tag().isPresent() && !row.repository().contains("…"))
                .toList();
        List<String> shown = rows.stream()
                .filter(row -> row.repository().equals(name))
                .map(ImageListAssert::reference)
                .sorted()
                .toList();
        List<String> told = ids.keySet().stream()
                .filter(tag -> tag.startsWith(name + ":"))
                .sorted()
                .toList();
        return check(
                shown.equals(told) && rows.stream().allMatch(row -> isOneOf(row, ids)),
                new Comparison(
                        SharedStatements.image(name),
                        SharedStatements.whatTheDaemonHas(),
                        literally(rows.stream()
                                .map(row -> reference(row) + " " + row.id())
                                .toList()),
                        literally(new TreeMap<>(ids)),
                        "docker images --no-trunc"));
    }

    private static boolean isOneOf(ImageList.ListedImage row, Map<String, String> ids) {
        return Optional.ofNullable(ids.get(reference(row)))
                .map(id -> id.replaceFirst("^sha256:", ""))
                .filter(id -> id.startsWith(row.id()))
                .isPresent();
    }

    private static String reference(ImageList.ListedImage row) {
        return row.repository() + row.tag().map(tag -> ":" + tag).orElse("");
    }

    private boolean daemonHas(String name) {
        return daemonTags.stream().anyMatch(tag -> tag.startsWith(name + ":"));
    }

    private Comparison comparison(String name, Statement expected) {
        String screen =
                actual.images().stream().map(ImageListAssert::reference).collect(Collectors.joining(", ", "[", "]"));
        return new Comparison(
                SharedStatements.image(name), expected, literally(screen), literally(daemonTags), "docker images");
    }
}
