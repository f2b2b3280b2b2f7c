package deepdive.assertions;

import static deepdive.assertions.Saying.literally;
import static deepdive.assertions.Saying.say;

import deepdive.observe.ImageList;
import java.util.List;
import java.util.stream.Collectors;

/** Asserts on what {@code docker images} lists, against the daemon's own tags. */
public final class ImageListAssert extends TwoOracleAssert<ImageListAssert, ImageList> {

    private final List<String> daemonTags;

    private ImageListAssert(ImageList screen, List<String> daemonTags, Witness witness) {
        super(screen, ImageListAssert.class, witness);
        this.daemonTags = List.copyOf(daemonTags);
    }

    /** @param daemonTags the tags that the daemon tells, such as {@code debian:latest} */
    public static ImageListAssert assertThat(ImageList screen, List<String> daemonTags, Witness witness) {
        return new ImageListAssert(screen, daemonTags, witness);
    }

    /** An image of this name is listed. */
    public ImageListAssert lists(String name) {
        return check(actual.lists(name) && daemonHas(name), comparison(name, say("expected.listed")));
    }

    /** No image of this name is listed. */
    public ImageListAssert doesNotList(String name) {
        return check(!actual.lists(name) && !daemonHas(name), comparison(name, say("expected.not-listed")));
    }

    private boolean daemonHas(String name) {
        return daemonTags.stream().anyMatch(tag -> tag.startsWith(name + ":"));
    }

    private Comparison comparison(String name, Saying expected) {
        String screen = actual.images().stream()
                .map(row -> row.repository() + row.tag().map(tag -> ":" + tag).orElse(""))
                .collect(Collectors.joining(", ", "[", "]"));
        return new Comparison(
                say("subject.image", name), expected, literally(screen), literally(daemonTags), "docker images");
    }
}
