package deepdive.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sources of a person who works on moby are the files as they are, and the person's checkout stays as it is. */
class CheckoutFolderTest {

    @TempDir
    private Path folder;

    private TemporaryRepository checkout;
    private CheckoutFolder sources;

    @BeforeEach
    void a_checkout() throws IOException {
        checkout = new TemporaryRepository(Files.createDirectories(folder.resolve("moby")));
        checkout.write("dockerd.go", "before").write(".gitignore", "bundles\n").commit();
        checkout.tag("docker-v29.7.2");
        sources = new CheckoutFolder(checkout.folder());
    }

    @Test
    void without_changes_it_is_the_commit() {
        SourceTree.Checkout tree = sources.tree();

        assertThat(tree.tree()).isEqualTo(checkout.run("rev-parse", "HEAD^{tree}"));
        assertThat(sources.describe(tree)).isEqualTo("docker-v29.7.2");
    }

    @Test
    void changed_and_new_files_belong_to_it_and_ignored_files_do_not() throws IOException {
        SourceTree.Checkout before = sources.tree();
        checkout.write("bundles/dockerd", "built");
        assertThat(sources.tree()).isEqualTo(before);

        checkout.write("dockerd.go", "after").write("new.go", "new");
        SourceTree.Checkout after = sources.tree();

        assertThat(after).isNotEqualTo(before);
        assertThat(sources.describe(after)).isEqualTo("docker-v29.7.2-modified");
        assertThat(text(after)).contains("after", "new.go").doesNotContain("before", "bundles/dockerd");
    }

    @Test
    void an_archive_is_of_the_moment_when_the_engine_was_named() throws IOException {
        SourceTree.Checkout tree = sources.tree();
        checkout.write("dockerd.go", "after");

        assertThat(text(tree)).contains("before").doesNotContain("after");
    }

    @Test
    void the_checkout_is_not_changed() throws IOException {
        checkout.write("dockerd.go", "after").write("new.go", "new");
        Map<Path, Integer> before = contents();

        sources.describe(sources.tree());

        assertThat(contents()).isEqualTo(before);
        assertThat(checkout.run("diff", "--cached", "--name-only")).isEmpty();
    }

    @Test
    void a_folder_without_a_checkout_is_refused() throws IOException {
        Path other = Files.createDirectories(folder.resolve("other"));

        assertThatThrownBy(() -> new CheckoutFolder(other).tree())
                .isInstanceOf(SourcesUnavailable.class)
                .hasMessageContaining("not a git repository");
        assertThatThrownBy(() -> new CheckoutFolder(folder.resolve("nowhere")).tree())
                .isInstanceOf(SourcesUnavailable.class)
                .hasMessageContaining("there is no folder");
    }

    @Test
    void a_folder_inside_a_checkout_is_refused() throws IOException {
        checkout.write("cmd/dockerd/main.go", "");

        assertThatThrownBy(() -> new CheckoutFolder(checkout.folder().resolve("cmd")).tree())
                .isInstanceOf(SourcesUnavailable.class)
                .hasMessageContaining("Name the checkout's root");
    }

    private String text(SourceTree.Checkout tree) throws IOException {
        Path archive = folder.resolve("archive.tar");
        sources.archive(tree, archive);
        return Files.readString(archive);
    }

    private Map<Path, Integer> contents() throws IOException {
        Map<Path, Integer> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(checkout.folder())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(file, Arrays.hashCode(Files.readAllBytes(file)));
            }
        }
        return contents;
    }
}
