package deepdive.host.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** The name of the mirror's volume tells which images the volume has. */
class MirrorVolumeTest {

    private final MirrorVolume volume =
            new MirrorVolume(Map.of(StudentImage.DEBIAN, "sha256:2", StudentImage.NGINX, "sha256:1"));

    @Test
    void runs_with_the_same_images_share_a_volume() {
        assertThat(new MirrorVolume(Map.of(StudentImage.NGINX, "sha256:1", StudentImage.DEBIAN, "sha256:2")).name())
                .isEqualTo(volume.name());
    }

    @Test
    void runs_with_other_images_have_another_volume() {
        assertThat(new MirrorVolume(Map.of(StudentImage.DEBIAN, "sha256:1", StudentImage.NGINX, "sha256:2")).name())
                .isNotEqualTo(volume.name());
    }

    /** {@code src/main/lab/clean} finds the volume by this name and this label. */
    @Test
    void the_name_and_the_label_are_those_that_clean_reads() {
        assertThat(volume.name()).matches("deepdive-mirror-[0-9a-f]{12}");
        assertThat(volume.labels()).containsExactly(Map.entry("deepdive.mirror", "sha256:1 sha256:2"));
    }
}
