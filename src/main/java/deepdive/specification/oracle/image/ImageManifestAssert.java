package deepdive.specification.oracle.image;

import static deepdive.evidence.Statement.literally;
import static deepdive.evidence.Statement.say;

import deepdive.evidence.Comparison;
import deepdive.evidence.Statement;
import deepdive.observe.image.ImageManifest;
import deepdive.specification.oracle.SharedStatements;
import deepdive.specification.oracle.TwoOracleAssert;
import deepdive.specification.oracle.Witness;
import java.util.List;

/** Asserts on the {@code manifest.json} of a saved image, compared with the daemon's description of the image. */
public final class ImageManifestAssert extends TwoOracleAssert<ImageManifestAssert, List<ImageManifest>> {

    private final String image;

    private ImageManifestAssert(List<ImageManifest> screen, String image, Witness witness) {
        super(screen, ImageManifestAssert.class, witness);
        this.image = image;
    }

    /** @param image the name of the saved image */
    public static ImageManifestAssert assertThat(List<ImageManifest> screen, String image, Witness witness) {
        return new ImageManifestAssert(screen, image, witness);
    }

    /** Asserts that the manifest lists the image's tag {@code latest}, and no tag of another image. */
    public ImageManifestAssert listsItAlone() {
        List<String> tags = actual.stream()
                .flatMap(manifest -> manifest.repoTags().stream())
                .toList();
        return compare(
                tags.contains(image + ":latest") && tags.stream().allMatch(tag -> tag.startsWith(image + ":")),
                say("{0}:latest, e nenhuma outra imagem", "{0}:latest, and no other image", image),
                literally(tags),
                SharedStatements.nothing());
    }

    /** Asserts that the manifest lists as many layers as the daemon. */
    public ImageManifestAssert listsItsLayers(List<String> daemonDiffIds) {
        int listed = actual.get(0).layers().size();
        return compare(
                listed == daemonDiffIds.size(),
                say("tantas camadas quantas o daemon conta", "as many layers as the daemon counts"),
                SharedStatements.layers(listed),
                SharedStatements.layers(daemonDiffIds.size()));
    }

    private ImageManifestAssert compare(boolean holds, Statement expected, Statement screen, Statement daemon) {
        return check(
                holds,
                new Comparison(
                        say("manifesto da imagem {0}", "manifest of the image {0}", image),
                        expected,
                        screen,
                        daemon,
                        "jq < manifest.json; docker inspect " + image));
    }
}
