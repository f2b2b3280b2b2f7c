package deepdive.observe.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import org.junit.jupiter.api.Test;

class LayeredFilesTest {

    @Test
    void an_upper_layer_adds_to_a_lower_one() {
        assertThat(union("a/ a/x", "a/ a/y b")).containsExactly("a", "a/x", "a/y", "b");
    }

    @Test
    void a_whiteout_hides_a_file_or_a_whole_directory() {
        assertThat(union("a/ a/x a/y b/ b/z b0", "a/.wh.x .wh.b")).containsExactly("a", "a/y", "b0");
    }

    @Test
    void a_whiteout_hides_nothing_of_its_own_layer() {
        assertThat(union("a/ a/x", "a/ a/x .wh.a")).containsExactly("a", "a/x");
    }

    @Test
    void an_opaque_directory_hides_what_was_in_it_below() {
        assertThat(union("a/ a/x a/d/ a/d/z", "a/ a/y a/.wh..wh..opq")).containsExactly("a", "a/y");
        assertThat(union("a b/ b/c", ".wh..wh..opq d")).containsExactly("d");
    }

    @Test
    void a_file_takes_the_place_of_a_directory_and_the_other_way_round() {
        assertThat(union("a/ a/x", "a")).containsExactly("a");
        assertThat(union("a", "a/ a/x")).containsExactly("a", "a/x");
    }

    @Test
    void a_directory_is_there_even_if_only_what_is_in_it_is_told() {
        assertThat(union("usr/lib/x")).containsExactly("usr", "usr/lib", "usr/lib/x");
    }

    @Test
    void what_aufs_left_behind_is_no_file() {
        assertThat(union("a .wh..wh.aufs .wh..wh.plnk/")).containsExactly("a");
    }

    private static SortedSet<String> union(String... layers) {
        LayeredFiles files = new LayeredFiles();
        Arrays.stream(layers).map(layer -> List.of(layer.split(" "))).forEach(files::add);
        return files.paths();
    }
}
