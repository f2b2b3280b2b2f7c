package deepdive.report.document.page.handout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import deepdive.evidence.Session;
import deepdive.report.document.sample.CourseHandout;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HandoutOverviewTest {

    private static final Handouts HANDOUTS = Handouts.read(CourseHandout.CHAPTERS);

    @Test
    void each_chapter_is_a_lesson_with_its_place_on_the_page() {
        assertThat(overview(Optional.empty()).lessons())
                .extracting(HandoutOverview.Lesson::number, HandoutOverview.Lesson::anchor)
                .containsExactly(tuple("00", "part-00"), tuple("01", "part-01"));
    }

    @Test
    void a_session_that_took_longer_makes_the_lesson_longer() {
        Session session = CourseHandout.session();
        Session slow = new Session(
                session.started(),
                true,
                session.tags(),
                session.images(),
                session.blocks(),
                session.entries().stream()
                        .map(entry -> new Session.SessionEntry(
                                entry.key(),
                                entry.output(),
                                entry.status(),
                                Duration.ofMinutes(1).toMillis(),
                                entry.notes(),
                                entry.pictured()))
                        .toList());

        assertThat(minutes(overview(Optional.of(slow)))).isGreaterThan(minutes(overview(Optional.of(session))));
        assertThat(overview(Optional.of(slow)).minutes().pt())
                .isEqualTo(String.valueOf(5 + minutes(overview(Optional.of(slow)))));
    }

    @Test
    void the_tools_are_those_that_the_first_chapter_installs() {
        assertThat(overview(Optional.empty()).install())
                .hasValueSatisfying(command -> assertThat(command).startsWith("sudo apt-get install "));
    }

    private static HandoutOverview overview(Optional<Session> session) {
        return HandoutOverview.of(HANDOUTS, session);
    }

    private static long minutes(HandoutOverview overview) {
        return Long.parseLong(overview.lessons().get(1).minutes().pt());
    }
}
