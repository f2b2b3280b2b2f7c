package deepdive.report.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import deepdive.report.document.text.Translations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatrixWriterTest {

    @TempDir
    Path folder;

    private static final Translations NONE = Translations.read(Path.of("no-features"));

    @Test
    void writes_three_files_from_what_cucumber_wrote() throws IOException {
        Path reports = folder.resolve("reports");
        for (String file : new String[] {"cucumber.ndjson", "engine.json"}) {
            Path run = Files.createDirectories(reports.resolve("job-1/26.1+containerd"));
            Files.copy(Path.of("src/test/resources/report/every-result", file), run.resolve(file));
        }
        Matrix matrix = Matrix.read(reports, HandoutCommandTable.read(HandoutCommandTable.TABLE));
        new MatrixWriter(matrix, NONE).write(reports);

        assertThat(reports.resolve("compatibility.json")).content().contains("\"26.1+containerd\"");
        assertThat(reports.resolve("compatibility.md")).content().contains("| Engine | 26.1.5+dfsg1 |");
        assertThat(reports.resolve("compatibility.html"))
                .content()
                .contains("--page", "26.1.5+dfsg1", "html.script[lang=\"pt\"] .t[lang=\"en\"]", "localStorage");
        assertThat(reports).isDirectoryNotContaining("glob:**.part");
        assertThat(matrix.commands().stream().filter(row -> row.id().equals("ciclo/pratica/02")))
                .singleElement()
                .extracting(row -> row.on(matrix.engines().get(0)).verdict())
                .isEqualTo(Verdict.HOLDS);
    }

    @Test
    void writes_the_same_twice() throws IOException {
        new MatrixWriter(Examples.everyVerdict(), NONE).write(folder);
        String first = Files.readString(folder.resolve("compatibility.json"));
        new MatrixWriter(Examples.everyVerdict(), NONE).write(folder);
        assertThat(folder.resolve("compatibility.json")).content().isEqualTo(first);
    }

    @Test
    void names_the_file_that_cannot_be_written() throws IOException {
        Path file = Files.writeString(folder.resolve("reports"), "a file, no folder");
        assertThatThrownBy(() -> new MatrixWriter(Examples.everyVerdict(), NONE).write(file))
                .isInstanceOf(MatrixUnwritable.class)
                .hasMessageStartingWith("The matrix cannot be written: " + file.resolve("compatibility.json"));
    }
}
