package deepdive.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import deepdive.evidence.Session;
import deepdive.report.document.sample.CourseHandout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptSessionsTest {

    private static final String BLOCKS = CourseHandout.session().blocks().orElseThrow();

    @TempDir
    private Path reports;

    @Test
    void a_session_belongs_to_the_engine_that_its_folder_describes() throws IOException {
        CourseHandout.write(CourseHandout.session(), reports, "job-7/a");
        Files.writeString(reports.resolve("job-7/a/engine.json"), "{\"id\": \"26.1+containerd\"}");

        assertThat(KeptSessions.read(reports, BLOCKS)).containsOnlyKeys("26.1+containerd");
    }

    @Test
    void without_a_description_the_folder_has_the_engines_name() throws IOException {
        CourseHandout.write(CourseHandout.session(), reports, "26.1");

        assertThat(KeptSessions.read(reports, BLOCKS)).containsOnlyKeys("26.1");
    }

    @Test
    void of_two_sessions_the_one_that_came_to_its_end_counts() throws IOException {
        CourseHandout.write(CourseHandout.session(), reports, "job-1/26.1");
        CourseHandout.write(CourseHandout.brokenSession(), reports, "job-2/26.1");

        assertThat(KeptSessions.read(reports, BLOCKS).values())
                .extracting(Session::complete)
                .containsExactly(true);
    }

    @Test
    void what_is_no_session_is_none() throws IOException {
        Files.createDirectories(reports.resolve("26.1"));
        Files.writeString(reports.resolve("26.1/session.json"), "{");

        assertThat(KeptSessions.read(reports, BLOCKS)).isEmpty();
    }

    @Test
    void a_session_of_another_hand_out_is_none() throws IOException {
        CourseHandout.write(CourseHandout.session(), reports, "26.1");

        assertThat(KeptSessions.read(reports, "0123456789ab")).isEmpty();
    }
}
