package deepdive.specification.oracle.image;

import static deepdive.evidence.Statement.literally;
import static deepdive.evidence.Statement.say;

import deepdive.evidence.Comparison;
import deepdive.evidence.Statement;
import deepdive.observe.image.ImageArchive;
import deepdive.observe.image.ImageLayout;
import deepdive.observe.image.Layer;
import deepdive.specification.oracle.SharedStatements;
import deepdive.specification.oracle.TwoOracleAssert;
import deepdive.specification.oracle.Witness;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Asserts on an archive from {@code docker save}, compared with the daemon's description of the image. */
public final class ImageArchiveAssert extends TwoOracleAssert<ImageArchiveAssert, ImageArchive> {

    /** The paths that the daemon and the kernel put into every container, over the image's own. */
    private static final Pattern NOT_THE_IMAGES =
            Pattern.compile("\\.dockerenv|etc/(hostname|hosts|mtab|resolv\\.conf)|(dev|proc|sys)(/.*)?");

    private final String file;

    private ImageArchiveAssert(ImageArchive archive, String file, Witness witness) {
        super(archive, ImageArchiveAssert.class, witness);
        this.file = file;
    }

    /** @param file the archive's name in the hand-out, such as {@code nginx.tar} */
    public static ImageArchiveAssert assertThat(ImageArchive archive, String file, Witness witness) {
        return new ImageArchiveAssert(archive, file, witness);
    }

    /** Asserts that the archive has a layout, which depends on the daemon's image store. */
    public ImageArchiveAssert hasLayout(ImageLayout expected, String store) {
        return compare(
                actual.layout() == expected,
                true,
                say("formato: {0}", "layout: {0}", layout(expected)),
                layout(actual.layout()),
                say("armazenamento de imagens {0}", "{0} image store", store));
    }

    /** Asserts that there are blobs, and that each blob's name is its SHA-256. */
    public ImageArchiveAssert hasBlobsNamedByTheirDigest() {
        return compare(
                !actual.blobs().isEmpty() && actual.mismatchedBlobs().isEmpty(),
                true,
                say("o nome de cada blob é o seu SHA-256", "every blob's SHA-256 is its name"),
                say(
                        "número de blobs: {0}, com nome diferente: {1}",
                        "number of blobs: {0}, not so: {1}", actual.blobs().size(), actual.mismatchedBlobs()),
                SharedStatements.nothing());
    }

    /**
     * Asserts that each uncompressed layer has the SHA-256 in the image's configuration, that the daemon declares the same digests,
     * and that the OCI manifest, if there is one, has the layers in the same order as {@code manifest.json}.
     */
    public ImageArchiveAssert hasTheLayersThatTheDaemonDeclares(List<String> daemonDiffIds) {
        List<String> computed = actual.layers().stream().map(Layer::diffId).toList();
        return compare(
                        computed.equals(actual.diffIds()),
                        computed.equals(daemonDiffIds),
                        say(
                                "camadas com os digests da configuração: {0}",
                                "layers with the digests of the configuration: {0}", actual.diffIds()),
                        literally(computed),
                        literally(daemonDiffIds))
                .hasOneOrderOfLayers();
    }

    private ImageArchiveAssert hasOneOrderOfLayers() {
        return compare(
                actual.image().hasOneOrderOfLayers(),
                true,
                say(
                        "o manifesto OCI e o manifest.json listam as camadas na mesma ordem: {0}",
                        "the OCI manifest and manifest.json list the layers in the same order: {0}",
                        actual.image().manifest().layers()),
                literally(actual.image().ociLayers().orElse(List.of())),
                SharedStatements.nothing());
    }

    /**
     * Asserts that a file of the archive has the image's id as its name: the configuration's digest or, with the
     * containerd store, the manifest's.
     *
     * @param listing the archive's own list of files
     * @param id the image's id, according to the daemon
     */
    public ImageArchiveAssert isTheDaemonsImage(List<String> listing, String id) {
        String digest = id.replaceFirst("^sha256:", "");
        return compare(
                true,
                listing.stream().anyMatch(path -> path.contains(digest)),
                say("a imagem que o daemon tem com esse id", "the image that the daemon has by this id"),
                literally(listing),
                literally(id));
    }

    /** Asserts that the image has at least so many layers in the archive and in the daemon. */
    public ImageArchiveAssert hasAtLeastLayers(int least, List<String> daemonDiffIds) {
        return compare(
                actual.layers().size() >= least,
                daemonDiffIds.size() == actual.layers().size(),
                say("número de camadas: ao menos {0}", "number of layers: at least {0}", least),
                SharedStatements.layers(actual.layers().size()),
                SharedStatements.layers(daemonDiffIds.size()));
    }

    /** Asserts that the image has one layer with one file. */
    public ImageArchiveAssert hasOneLayerWithOnly(String entry) {
        List<String> entries =
                actual.layers().size() == 1 ? actual.layers().get(0).entries().orElse(List.of()) : List.of();
        return compare(
                entries.equals(List.of(entry)),
                true,
                say("uma só camada, que tem só {0}", "one layer, which holds {0} alone", entry),
                say(
                        "número de camadas: {0}, entradas {1}",
                        "number of layers: {0}, entries {1}", actual.layers().size(), entries),
                SharedStatements.nothing());
    }

    /** Asserts that the image's layers together have the paths that a container of the image sees. */
    public ImageArchiveAssert isTheFileSystem(Set<String> container) {
        PathDifference difference =
                PathDifference.between(actual.files(), container).without(NOT_THE_IMAGES);
        return compare(
                true,
                difference.isEmpty(),
                say(
                        "as camadas sobrepostas são o sistema de arquivos de um contêiner",
                        "the layers put on one another are a container's file system"),
                difference.screen(),
                difference.daemon());
    }

    private static Statement layout(ImageLayout layout) {
        return switch (layout) {
            case LEGACY -> say("antigo", "old");
            case OCI -> literally("OCI");
            case OCI_CONTAINERD -> say("OCI do containerd", "containerd's OCI");
        };
    }

    private ImageArchiveAssert compare(
            boolean screenAlone, boolean pair, Statement expected, Statement screen, Statement daemon) {
        return check(
                screenAlone,
                true,
                pair,
                new Comparison(
                        SharedStatements.archive(file),
                        expected,
                        screen,
                        daemon,
                        "tar --list --verbose --file " + file));
    }
}
