package deepdive.host.disposable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import deepdive.host.NotReady;
import deepdive.host.disposable.MirrorContent.StoredImage;
import deepdive.host.image.StudentImage;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An image of the mirror counts if its manifest is the one that its tag names, and if that manifest is of today's image. */
class MirrorContentTest {

    private static final String HASH = "4b".repeat(32);
    private static final String OTHER_HASH = "5c".repeat(32);
    private static final String CONFIG = "sha256:" + "76".repeat(32);
    private static final String DIGEST = "sha256:" + HASH;

    @Test
    void an_image_is_found_by_the_digest_of_its_configuration() {
        assertThat(found(line(HASH, manifest(CONFIG)), CONFIG))
                .isEqualTo(Map.of(StudentImage.DEBIAN, new StoredImage(DIGEST, CONFIG)));
    }

    @Test
    void an_image_of_a_daemon_with_the_containerd_store_is_found_by_the_digest_of_its_manifest() {
        assertThat(found(line(HASH, manifest(CONFIG)), DIGEST)).containsKey(StudentImage.DEBIAN);
        assertThat(found(line(HASH, "{\"manifests\": []}"), DIGEST)).containsKey(StudentImage.DEBIAN);
    }

    @Test
    void another_image_of_the_name_is_not_found() {
        assertThat(found(line(HASH, manifest("sha256:" + OTHER_HASH)), CONFIG)).isEmpty();
    }

    @Test
    void a_manifest_that_was_changed_after_it_was_put_there_is_not_found() {
        assertThat(found(line(OTHER_HASH, manifest(CONFIG)), CONFIG)).isEmpty();
    }

    @Test
    void a_manifest_that_is_no_json_has_no_configuration() {
        assertThat(found(line(HASH, "<" + CONFIG + ">"), CONFIG)).isEmpty();
    }

    @Test
    void an_empty_storage_has_no_image() {
        assertThat(found("", CONFIG)).isEmpty();
    }

    @Test
    void a_pushed_image_is_found_by_the_digest_of_the_push() {
        assertThat(MirrorContent.parse(line(HASH, "{\"manifests\": []}"))
                        .thatArePushed(Map.of(StudentImage.DEBIAN, DIGEST), "deepdive-mirror-1"))
                .containsKey(StudentImage.DEBIAN);
    }

    @Test
    void a_pushed_image_that_the_storage_does_not_have_is_named_with_the_volume() {
        MirrorContent content = MirrorContent.parse(line(OTHER_HASH, manifest(CONFIG)));

        assertThatThrownBy(() -> content.thatArePushed(Map.of(StudentImage.DEBIAN, DIGEST), "deepdive-mirror-1"))
                .isInstanceOf(NotReady.class)
                .hasMessageContainingAll("library/debian", DIGEST, "docker volume rm deepdive-mirror-1");
    }

    private static Map<StudentImage, StoredImage> found(String printed, String id) {
        return MirrorContent.parse(printed).thatHave(Map.of(StudentImage.DEBIAN, id, StudentImage.NGINX, id));
    }

    /** A line as the command prints it, of a tag that names {@link #HASH}. */
    private static String line(String hashOfManifest, String manifest) {
        return "library/debian " + DIGEST + " " + hashOfManifest + " " + manifest + "\n";
    }

    private static String manifest(String config) {
        return "{ \"schemaVersion\": 2, \"config\": { \"digest\": \"" + config + "\" }, \"layers\": [] }";
    }
}
