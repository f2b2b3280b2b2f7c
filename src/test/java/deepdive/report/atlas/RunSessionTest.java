package deepdive.report.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import deepdive.evidence.Session;
import deepdive.report.document.page.handout.Handouts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunSessionTest {

    private static final Handouts HANDOUTS = Handouts.read(Path.of("handout"));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void the_session_of_this_hand_out_is_read() throws Exception {
        Session session = written(HANDOUTS.outline().digest());

        assertThat(RunSession.in(folder, HANDOUTS)).contains(session);
    }

    @Test
    void a_session_of_another_hand_out_is_left_out() throws Exception {
        written("0123456789ab");

        assertThat(RunSession.in(folder, HANDOUTS)).isEmpty();
    }

    @Test
    void a_run_may_have_no_session() throws Exception {
        assertThat(RunSession.in(folder, HANDOUTS)).isEmpty();
    }

    private Session written(String blocks) throws Exception {
        Session session = new Session(Instant.EPOCH, true, Map.of(), Optional.empty(), Optional.of(blocks), List.of());
        Files.writeString(folder.resolve(Session.FILE), session.json());
        return session;
    }
}
