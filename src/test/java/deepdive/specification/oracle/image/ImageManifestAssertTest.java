package deepdive.specification.oracle.image;

import static deepdive.specification.oracle.Failures.NOBODY;
import static deepdive.specification.oracle.Failures.messageOf;
import static org.assertj.core.api.Assertions.assertThat;

import deepdive.observe.image.ImageManifest;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImageManifestAssertTest {

    @Test
    void should_pass_where_the_image_is_listed_alone_with_its_layers() {
        manifest(image("nginx:latest")).listsItAlone().listsItsLayers(List.of("sha256:1", "sha256:2"));
        manifest(image("nginx:1.25", "nginx:latest")).listsItAlone();
    }

    @Test
    void should_fail_where_another_image_is_listed_or_the_image_is_not() {
        assertThat(messageOf(() -> manifest(image("nginx:latest"), image("hello-world:latest"))
                        .listsItAlone()))
                .isEqualTo("""
                        manifest of the image nginx
                          expected:           nginx:latest, and no other image
                          seen on the screen: [nginx:latest, hello-world:latest]
                          told by the daemon: does not say
                          look at:            jq < manifest.json; docker inspect nginx""");
        assertThat(messageOf(() -> manifest(image("nginx:1.25")).listsItAlone()))
                .contains("[nginx:1.25]");
        assertThat(messageOf(() -> manifest(image()).listsItAlone())).contains("seen on the screen: []");
    }

    @Test
    void should_fail_where_the_daemon_counts_more_or_fewer_layers() {
        assertThat(messageOf(() -> manifest(image("nginx:latest")).listsItsLayers(List.of("sha256:1"))))
                .contains(
                        "expected:           as many layers as the daemon counts\n",
                        "seen on the screen: number of layers: 2\n",
                        "told by the daemon: number of layers: 1\n");
    }

    private static ImageManifest image(String... tags) {
        return new ImageManifest("config", List.of(tags), List.of("1/layer.tar", "2/layer.tar"));
    }

    private static ImageManifestAssert manifest(ImageManifest... images) {
        return ImageManifestAssert.assertThat(Arrays.asList(images), "nginx", NOBODY);
    }
}
