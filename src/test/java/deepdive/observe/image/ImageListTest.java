package deepdive.observe.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import deepdive.observe.Captured;
import deepdive.observe.UnreadableOutput;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageListTest {

    @ParameterizedTest
    @CsvSource({
        "20.10,images",
        "26.1,images",
        "26.1+containerd,images",
        "28.5,images",
        "28.5+containerd,images",
        "29,images",
        "29,images-terminal"
    })
    void a_local_image_is_listed_with_its_tag_or_without(String engine, String command) {
        ImageList list = ImageList.parse(Captured.text(engine, command));

        assertThat(list.lists("debian")).isTrue();
        assertThat(list.lists("debian:latest")).isTrue();
        assertThat(list.lists("debian:trixie")).isFalse();
        assertThat(list.lists("deb")).isFalse();
        assertThat(list.images()).extracting(ImageList.ListedImage::id).allMatch(id -> id.length() == 12);
    }

    @ParameterizedTest
    @ValueSource(strings = {"20.10", "26.1", "28.5", "29"})
    void an_image_that_is_not_local_is_not_listed(String engine) {
        assertThat(ImageList.parse(Captured.text(engine, "images-without-debian"))
                        .lists("debian"))
                .isFalse();
        assertThat(ImageList.parse(Captured.text(engine, "images-none")).images())
                .isEmpty();
    }

    @Test
    void both_views_tell_repository_tag_and_id() {
        assertThat(ImageList.parse(Captured.text("28.5+containerd", "images")).images())
                .contains(new ImageList.ListedImage("nginx", Optional.of("latest"), id("28.5+containerd")));
        assertThat(ImageList.parse(Captured.text("29", "images")).images())
                .contains(new ImageList.ListedImage("nginx", Optional.of("latest"), id("29")));
    }

    private static String id(String engine) {
        return Captured.found(engine, "images", "(?m)^nginx.*? ([0-9a-f]{12}) ");
    }

    @Test
    void columns_may_have_another_order_with_others_among_them() {
        assertThat(ImageList.parse("""
                        SIZE    CREATED      DIGEST   IMAGE ID       TAG      REPOSITORY
                        78MB    2 days ago   <none>   0123456789ab   latest   debian
                        """).images())
                .containsExactly(new ImageList.ListedImage("debian", Optional.of("latest"), "0123456789ab"));
    }

    @Test
    void a_list_without_a_column_is_quoted_and_the_column_is_named() {
        assertThatExceptionOfType(UnreadableOutput.class)
                .isThrownBy(() -> ImageList.parse("TAG   IMAGE ID   CREATED   SIZE\n"))
                .withMessageContaining("a header with the column REPOSITORY, but found “TAG ");
    }

    @Test
    void the_port_of_a_registry_is_no_tag() {
        String text = """
                IMAGE                ID             DISK USAGE   CONTENT SIZE   EXTRA
                mirror:5000/debian   599f6702b5cf        479MB          110MB
                """;

        assertThat(ImageList.parse(text).images())
                .containsExactly(new ImageList.ListedImage("mirror:5000/debian", Optional.empty(), "599f6702b5cf"));
    }

    @Test
    void an_image_without_a_tag_has_none() {
        String text = """
                REPOSITORY   TAG       IMAGE ID       CREATED          SIZE
                <none>       <none>    7ac7a5c201aa   5 seconds ago    583MB
                """;

        assertThat(ImageList.parse(text).images())
                .containsExactly(new ImageList.ListedImage("<none>", Optional.empty(), "7ac7a5c201aa"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"debian        latest    3680596", "Cannot connect to the Docker daemon", "debian"})
    void a_row_that_is_none_is_quoted(String row) {
        assertThatExceptionOfType(UnreadableOutput.class)
                .isThrownBy(() -> ImageList.parse(Captured.text("26.1", "images") + row + "\n"))
                .satisfies(e -> assertThat(e.line()).startsWith(row.substring(0, 6)));
    }
}
