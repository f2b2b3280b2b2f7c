package deepdive.observe.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import deepdive.observe.Captured;
import deepdive.observe.EachEngine;
import deepdive.observe.UnreadableOutput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileTreeTest {

    @ParameterizedTest
    @CsvSource({
        "20.10, hello-world",
        "20.10, nginx",
        "26.1, hello-world",
        "26.1, nginx",
        "28.5, hello-world",
        "28.5, nginx",
        "26.1+containerd, hello-world",
        "28.5+containerd, hello-world"
    })
    void tree_and_find_show_the_same(String engine, String directory) {
        FileTree tree = FileTree.parse(Captured.text(engine, "tree-" + directory));
        FileTree find = FileTree.parse(Captured.text(engine, "find-" + directory));

        assertThat(tree.paths()).isEqualTo(find.paths()).contains("manifest.json");
    }

    @EachEngine
    void ascii_lines_are_read_as_well(String engine) {
        assertThat(FileTree.parse(Captured.text(engine, "tree-ascii")))
                .isEqualTo(FileTree.parse(Captured.text(engine, "tree-hello-world")));
    }

    @Test
    void a_symbolic_link_is_told_without_its_target() {
        String text =
                "d\n├── a\n│   └── layer.tar -> ../b/layer.tar\n└── b\n    └── layer.tar\n\n3 directories, 2 files\n";

        assertThat(FileTree.parse(text).paths()).containsExactly("a", "a/layer.tar", "b", "b/layer.tar");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nada  [error opening dir]\n\n0 directories, 0 files",
                "find: ‘nada’: No such file or directory",
                "bash: tree: command not found",
                "d\n├── a\n│   │   └── c\n\n1 directory, 1 file",
                "d\n├── a",
                "d\n├── a\n├─",
                "d\nd/a\ne/b"
            })
    void what_is_no_tree_is_refused(String text) {
        assertThatExceptionOfType(UnreadableOutput.class)
                .isThrownBy(() -> FileTree.parse(text))
                .satisfies(e -> assertThat(text).contains(e.line()));
    }
}
