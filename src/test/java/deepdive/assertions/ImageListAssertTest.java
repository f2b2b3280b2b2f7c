package deepdive.assertions;

import static deepdive.assertions.Failures.NOBODY;
import static deepdive.assertions.Failures.messageOf;
import static org.assertj.core.api.Assertions.assertThat;

import deepdive.observe.ImageList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImageListAssertTest {

    private static final String HEADER = "REPOSITORY   TAG       IMAGE ID       CREATED        SIZE\n";
    private static final String DEBIAN = "debian       latest    23453e78ae09   13 minutes ago   77.5MB\n";

    @Test
    void should_pass_where_screen_and_daemon_have_the_image() {
        images(HEADER + DEBIAN, List.of("debian:latest")).lists("debian");
    }

    @Test
    void should_fail_where_one_of_them_lacks_the_image() {
        assertThat(messageOf(() -> images(HEADER + DEBIAN, List.of()).lists("debian")))
                .isEqualTo("""
                        image debian
                          expected:           listed
                          seen on the screen: [debian:latest]
                          told by the daemon: []
                          look at:            docker images""");
        assertThat(messageOf(() -> images(HEADER, List.of("debian:latest")).lists("debian")))
                .contains("seen on the screen: []");
    }

    @Test
    void should_pass_where_neither_has_the_image() {
        images(HEADER + DEBIAN, List.of("debian:latest")).doesNotList("nginx");
    }

    @Test
    void should_fail_where_one_of_them_has_the_image() {
        assertThat(messageOf(() -> images(HEADER + DEBIAN, List.of()).doesNotList("debian")))
                .contains("not listed");
        assertThat(messageOf(() -> images(HEADER, List.of("debian:latest")).doesNotList("debian")))
                .contains("told by the daemon: [debian:latest]");
    }

    private static ImageListAssert images(String screen, List<String> daemon) {
        return ImageListAssert.assertThat(ImageList.parse(screen), daemon, NOBODY);
    }
}
