package deepdive.specification.oracle.image;

import static deepdive.specification.oracle.Failures.NOBODY;
import static deepdive.specification.oracle.Failures.messageOf;
import static org.assertj.core.api.Assertions.assertThat;

import deepdive.observe.image.FileTree;
import java.util.List;
import org.junit.jupiter.api.Test;

class FileTreeAssertTest {

    @Test
    void should_pass_where_the_archives_own_list_is_shown() {
        tree("d\nd/a\nd/a/b\n").isAllOf(List.of("a", "a/b"));
    }

    @Test
    void should_fail_where_a_path_is_missing_or_invented() {
        assertThat(messageOf(() -> tree("d\nd/a\nd/c\n").isAllOf(List.of("a", "b"))))
                .isEqualTo("""
                        archive nginx.tar
                          expected:           all that the archive holds, and nothing else
                          seen on the screen: number of paths: 2; only here: [c]
                          told by the daemon: number of paths: 2; only there: [b]
                          look at:            tar --list --file nginx.tar""");
    }

    @Test
    void should_fail_where_the_archive_lists_a_path_twice() {
        assertThat(messageOf(() -> tree("d\nd/a\n").isAllOf(List.of("a", "a"))))
                .contains("number of paths: 1; only here: []", "number of paths: 2; only there: []");
    }

    private static FileTreeAssert tree(String shown) {
        return FileTreeAssert.assertThat(FileTree.parse(shown), "nginx.tar", NOBODY);
    }
}
