package deepdive.assertions;

import deepdive.observe.ImageArchive;
import deepdive.observe.ImageLayout;
import deepdive.observe.Layer;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Asserts on what {@code docker save} wrote, against what the daemon says of the image. */
public final class ImageArchiveAssert extends TwoOracleAssert<ImageArchiveAssert, ImageArchive> {

    private static final int NAMED = 5;

    /** What the daemon and the kernel put into every container, over what its image has there. */
    private static final Pattern NOT_THE_IMAGES =
            Pattern.compile("\\.dockerenv|etc/(hostname|hosts|mtab|resolv\\.conf)|(dev|proc|sys)(/.*)?");

    private final String file;

    private ImageArchiveAssert(ImageArchive archive, String file, Witness witness) {
        super(archive, ImageArchiveAssert.class, witness);
        this.file = file;
    }

    /** @param file how the hand-out names the archive, such as {@code nginx.tar} */
    public static ImageArchiveAssert assertThat(ImageArchive archive, String file, Witness witness) {
        return new ImageArchiveAssert(archive, file, witness);
    }

    /** It is laid out so; the daemon's image store is what decides. */
    public ImageArchiveAssert hasLayout(ImageLayout expected, String store) {
        return compare(
                actual.layout() == expected,
                "laid out as " + expected,
                actual.layout().toString(),
                store);
    }

    /** Every blob's SHA-256 is its name, and there are blobs. */
    public ImageArchiveAssert hasBlobsNamedByTheirDigest() {
        return compare(
                !actual.blobs().isEmpty() && actual.mismatchedBlobs().isEmpty(),
                "every blob's SHA-256 is its name",
                actual.blobs().size() + " blobs, not so: " + actual.mismatchedBlobs(),
                "does not say");
    }

    /** Each layer, without compression, has the SHA-256 that the image's configuration declares; so says the daemon. */
    public ImageArchiveAssert hasTheLayersThatTheDaemonDeclares(List<String> daemonDiffIds) {
        List<String> computed = actual.layers().stream().map(Layer::diffId).toList();
        return compare(
                computed.equals(actual.diffIds()) && computed.equals(daemonDiffIds),
                "layers with the digests of the configuration: " + actual.diffIds(),
                computed.toString(),
                daemonDiffIds.toString());
    }

    /** It has at least so many layers; so says the daemon. */
    public ImageArchiveAssert hasAtLeastLayers(int least, List<String> daemonDiffIds) {
        return compare(
                actual.layers().size() >= least
                        && daemonDiffIds.size() == actual.layers().size(),
                "at least " + least + " layers",
                actual.layers().size() + " layers",
                daemonDiffIds.size() + " layers");
    }

    /** Its only layer holds this one file. */
    public ImageArchiveAssert hasOneLayerWithOnly(String entry) {
        List<String> entries =
                actual.layers().size() == 1 ? actual.layers().get(0).entries().orElse(List.of()) : List.of();
        return compare(
                entries.equals(List.of(entry)),
                "one layer, which holds " + entry + " alone",
                actual.layers().size() + " layers, entries " + entries,
                "does not say");
    }

    /** Its layers, put on one another, are these paths: what a container of it sees. */
    public ImageArchiveAssert isTheFileSystem(Set<String> container) {
        Set<String> onlyInArchive = difference(actual.files(), container);
        Set<String> onlyInContainer = difference(container, actual.files());
        return compare(
                onlyInArchive.isEmpty() && onlyInContainer.isEmpty(),
                "the layers put on one another are a container's file system",
                actual.files().size() + " paths; only here: " + some(onlyInArchive),
                container.size() + " paths; only there: " + some(onlyInContainer));
    }

    private static Set<String> difference(Set<String> these, Set<String> without) {
        Set<String> left = new TreeSet<>(these);
        left.removeAll(without);
        left.removeIf(path -> NOT_THE_IMAGES.matcher(path).matches());
        return left;
    }

    private static String some(Set<String> paths) {
        return paths.stream().limit(NAMED).toList() + (paths.size() > NAMED ? " and more" : "");
    }

    private ImageArchiveAssert compare(boolean holds, String expected, String screen, String daemon) {
        return check(
                holds,
                new Comparison("archive " + file, expected, screen, daemon, "tar --list --verbose --file " + file));
    }
}
