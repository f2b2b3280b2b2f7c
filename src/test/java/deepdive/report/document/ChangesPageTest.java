package deepdive.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import deepdive.evidence.Session;
import deepdive.report.document.sample.Course;
import deepdive.report.document.sample.CourseFeatures;
import deepdive.report.document.sample.CourseHandout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of changes compares engines by their scenarios and by the outputs of the hand-out's commands. */
class ChangesPageTest {

    @TempDir
    private Path folder;

    @Test
    void an_output_in_other_words_is_there_with_both_sides_as_text() throws IOException {
        Course.on(reports(), "20.10", false);
        Course.on(reports(), "26.1", true);
        CourseHandout.write(saying("overlay2 <none>", "overlay <old>"), reports(), "20.10");
        CourseHandout.write(CourseHandout.session(), reports(), "26.1");

        assertThat(page())
                .contains("20.10 → 26.1", "<code>docker info</code>")
                .containsSubsequence("overlay &lt;old&gt;", "overlay2 &lt;none&gt;")
                .doesNotContain("Line 7");
    }

    @Test
    void with_one_engine_the_page_says_how_to_compare() throws IOException {
        Course.on(reports(), "26.1", true);
        CourseHandout.write(CourseHandout.session(), reports(), "26.1");

        assertThat(page()).contains("Only one engine ran.").doesNotContain("→");
    }

    private static Session saying(String words, String others) {
        return Session.read(CourseHandout.session().json().replace(words, others))
                .orElseThrow();
    }

    private Path reports() {
        return folder.resolve("reports");
    }

    private String page() throws IOException {
        Sources sources = new Sources(
                CourseFeatures.into(folder.resolve("features")), CourseHandout.CHAPTERS, Path.of("features"));
        new DocumentWriter(sources, new Printer(Optional.empty()), Player.fetched()).writeTo(reports());
        return Files.readString(reports().resolve("changes.html"));
    }
}
