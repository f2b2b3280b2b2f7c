package deepdive.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfPagesTest {

    @TempDir
    private Path folder;

    @Test
    void the_page_of_a_link_is_counted_through_the_whole_tree_of_pages() throws IOException {
        Path pdf = Files.writeString(folder.resolve("a.pdf"), """
                2 0 obj
                <</Type /Page>>
                endobj
                7 0 obj
                <</Type /Page>>
                endobj
                10 0 obj
                <</Type /Page>>
                endobj
                11 0 obj
                <</Type /Pages
                /Kids [2 0 R 7 0 R]>>
                endobj
                12 0 obj
                <</Type /Pages
                /Kids [11 0 R 10 0 R]>>
                endobj
                13 0 obj
                <</part-00 [7 0 R /XYZ 6 827.66 0]
                /part-01 [10 0 R /XYZ 6 827.66 0]>>
                endobj
                14 0 obj
                <</Type /Catalog
                /Pages 12 0 R
                /Dests 13 0 R>>
                endobj
                """);

        assertThat(PdfPages.of(pdf)).containsOnly(java.util.Map.entry("part-00", 2), java.util.Map.entry("part-01", 3));
    }

    @Test
    void another_file_has_no_pages() throws IOException {
        assertThat(PdfPages.of(Files.writeString(folder.resolve("a.pdf"), "shell")))
                .isEmpty();
    }
}
