package deepdive.specification.oracle.image;

import static deepdive.specification.oracle.Failures.NOBODY;
import static deepdive.specification.oracle.Failures.messageOf;
import static org.assertj.core.api.Assertions.assertThat;

import deepdive.observe.image.ImageList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ImageListAssertTest {

    private static final String HEADER = "REPOSITORY   TAG       IMAGE ID       CREATED        SIZE\n";
    private static final String DEBIAN = "debian       latest    23453e78ae09   13 minutes ago   77.5MB\n";

    private static final Map<String, String> KNOWN = Map.of("debian:latest", "sha256:23453e78ae0923453e78ae09");

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

    @Test
    void should_pass_where_tag_and_id_are_the_daemons() {
        images(HEADER + DEBIAN, List.of()).listsTheDaemonsOnly("debian", KNOWN);
    }

    @Test
    void should_fail_where_the_tag_or_the_id_is_another_or_an_image_is_invented() {
        assertThat(messageOf(() -> images(HEADER + DEBIAN.replace("latest", "oldest"), List.of())
                        .listsTheDaemonsOnly("debian", KNOWN)))
                .contains(
                        "expected:           what the daemon has, and nothing else\n",
                        "seen on the screen: [debian:oldest 23453e78ae09]\n",
                        "told by the daemon: {debian:latest=sha256:23453e78ae09");
        assertThat(messageOf(() -> images(HEADER + DEBIAN.replace("2345", "0000"), List.of())
                        .listsTheDaemonsOnly("debian", KNOWN)))
                .contains("00003e78ae09");
        assertThat(messageOf(() -> images(HEADER + DEBIAN + DEBIAN.replace("debian", "ghosts"), List.of())
                        .listsTheDaemonsOnly("debian", KNOWN)))
                .contains("ghosts:latest");
    }

    @Test
    void a_name_that_was_shortened_and_an_image_without_a_name_say_nothing() {
        images(HEADER + DEBIAN + DEBIAN.replace("debian", "regis…") + DEBIAN.replace("latest", "<none>"), List.of())
                .listsTheDaemonsOnly("debian", KNOWN);
    }

    private static ImageListAssert images(String screen, List<String> daemon) {
        return ImageListAssert.assertThat(ImageList.parse(screen), daemon, NOBODY);
    }
}
