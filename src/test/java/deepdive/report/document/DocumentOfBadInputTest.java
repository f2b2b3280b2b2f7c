package deepdive.report.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import deepdive.report.document.sample.Course;
import deepdive.report.document.sample.CourseFeatures;
import deepdive.report.document.sample.CourseHandout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** If files are missing or broken, the document is written from the rest. */
class DocumentOfBadInputTest {

    @TempDir
    private Path folder;

    private Path reports;
    private Sources sources;
    private DocumentWriter writer;

    @BeforeEach
    void a_course() {
        reports = folder.resolve("reports");
        sources = new Sources(
                CourseFeatures.into(folder.resolve("features")), CourseHandout.CHAPTERS, Path.of("features"));
        writer = new DocumentWriter(sources, new Printer(Optional.empty()), Optional.of(SamplePlayer.in(folder)));
    }

    @Test
    void a_recording_that_is_not_there_is_said_to_be_missing() throws IOException {
        Course.on(reports, "26.1", true);
        Files.delete(reports.resolve("26.1/recordings/dois.cast"));

        Document document = writer.writeTo(reports);

        assertThat(document.missing()).anyMatch(line -> line.contains("recordings/dois.cast: not there"));
        assertThat(read("26.1/01-1.html")).contains("recordings/dois.cast").contains("data-terminal=\"1\"");
    }

    @Test
    void without_the_player_there_are_transcripts_and_the_command_that_brings_it() throws IOException {
        Course.on(reports, "26.1", true);

        Document document =
                new DocumentWriter(sources, new Printer(Optional.empty()), Optional.empty()).writeTo(reports);

        assertThat(document.missing())
                .anyMatch(line -> line.contains("asciinema-player") && line.contains("./lab verify"));
        assertThat(read("26.1/01-1.html")).doesNotContain("data-terminal", "asciinema-player.min.js");
        assertThat(reports.resolve("assets/asciinema-player.min.js")).doesNotExist();
    }

    @Test
    void a_run_that_was_cut_off_is_shown_as_far_as_it_goes() throws IOException {
        Course.on(reports, "26.1", true);
        Path messages = reports.resolve("26.1/cucumber.ndjson");
        String all = Files.readString(messages);
        Files.writeString(messages, all.substring(0, all.indexOf("docker kill baleia\\n")));

        Document document = writer.writeTo(reports);

        assertThat(document.missing()).anyMatch(line -> line.contains("cut off"));
        assertThat(read("26.1/01-1.html")).contains("The run was cut off", "docker stop waits");
    }

    @Test
    void a_run_that_cannot_be_read_does_not_keep_the_others_from_being_shown() throws IOException {
        Course.on(reports, "26.1", true);
        Files.createDirectories(reports.resolve("28.5/cucumber.ndjson"));

        Document document = writer.writeTo(reports);

        assertThat(document.missing()).anyMatch(line -> line.contains("28.5"));
        assertThat(read("index.html")).contains("26.1/01-1.html");
    }

    @Test
    void without_any_run_there_is_a_page_that_says_how_to_get_one() throws IOException {
        writer.writeTo(reports);

        assertThat(read("index.html")).contains("mvn verify");
    }

    @Test
    void reports_that_cannot_be_written_are_one_clear_line() throws IOException {
        Files.createDirectories(folder);
        Files.writeString(reports, "a file where the folder should be");

        assertThatThrownBy(() -> writer.writeTo(reports))
                .isInstanceOf(ReportFailed.class)
                .hasMessageContaining("The document cannot be written to " + reports)
                .hasMessageNotContaining("\n")
                .hasNoCause()
                .extracting(Throwable::getStackTrace)
                .isEqualTo(new StackTraceElement[0]);
    }

    @Test
    void a_page_of_an_exercise_that_is_no_more_goes() throws IOException {
        Course.on(reports, "26.1", true);
        Path old = Files.writeString(reports.resolve("26.1/99-9.html"), "old");

        writer.writeTo(reports);

        assertThat(old).doesNotExist();
    }

    @Test
    void a_hand_out_that_cannot_be_read_is_said_to_be_missing() {
        Course.on(reports, "26.1", true);
        Sources none = new Sources(sources.features(), folder.resolve("none"), sources.sentences());

        assertThat(new DocumentWriter(none, new Printer(Optional.empty()), Optional.empty())
                        .writeTo(reports)
                        .missing())
                .anyMatch(line -> line.contains("the folder of the hand-out cannot be read"));
    }

    @Test
    void a_session_that_cannot_be_read_leaves_the_hand_out_without_outputs() throws IOException {
        Course.on(reports, "26.1", true);
        Files.writeString(reports.resolve("26.1/session.json"), "{\"started\":");

        writer.writeTo(reports);

        assertThat(read("handout.html")).contains("no session typed it on Docker 26.1");
    }

    @Test
    void a_hand_out_that_could_not_be_printed_is_said_to_be_missing() {
        Course.on(reports, "26.1", true);

        assertThat(writer.writeTo(reports).missing())
                .anyMatch(line -> line.startsWith("apostila.pdf was not printed: no Chromium was found"))
                .anyMatch(line -> line.startsWith("handout.pdf was not printed") && line.contains("./lab verify"));
    }

    @Test
    void a_folder_outside_of_the_reports_is_never_written_to() throws IOException {
        Course.on(reports, "26.1", true);
        Files.writeString(reports.resolve("26.1/engine.json"), "{\"id\": \"../escaped\"}");

        writer.writeTo(reports);

        assertThat(folder.resolve("escaped")).doesNotExist();
        assertThat(reports.resolve(".._escaped/01-1.html")).exists();
    }

    private String read(String page) throws IOException {
        return Files.readString(reports.resolve(page));
    }
}
