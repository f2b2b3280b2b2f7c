package deepdive.specification.session;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import deepdive.engine.EngineCatalogue;
import deepdive.handout.Handout;
import deepdive.host.HostLease;
import deepdive.host.lending.Laboratory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A page of the hand-out does not show what it promises, on a host whose dockerd has lost output, and on a host that has not. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OutputLostIT {

    /** Writes a line into the log of dockerd. */
    private static final String LOSS = "echo \"time=\\\"$(date --utc +%FT%T.%NZ)\\\" level=error"
            + " msg=\\\"stream copy error: reading from a closed fifo\\\"\" | sudo tee /proc/$(pidof dockerd)/fd/1 > /dev/null";

    private final Laboratory laboratory = Laboratory.open(1);

    @TempDir
    private Path folder;

    @AfterAll
    void close() {
        laboratory.close();
    }

    @Test
    void a_session_is_skipped_if_docker_itself_has_lost_the_output_of_the_command() {
        assertThatThrownBy(() -> type(LOSS))
                .isInstanceOf(OutputLost.class)
                .hasMessageContainingAll(
                        "Docker lost the output", "reading from a closed fifo", "was to show `bom dia`", "run again");
    }

    @Test
    void a_session_is_red_if_docker_has_lost_nothing_since_the_command_was_typed() {
        assertThatThrownBy(() -> type(LOSS, "true"))
                .isInstanceOf(SessionFailed.class)
                .hasMessageContaining("`true` was to show `bom dia`");
    }

    @Test
    void a_loss_excuses_no_other_output_and_no_wrong_status() {
        assertThatThrownBy(() -> type(LOSS + "; echo boa noite"))
                .isInstanceOf(SessionFailed.class)
                .hasMessageContaining("was to show `bom dia`, and has shown:\nboa noite");
        assertThatThrownBy(() -> type(LOSS + "; false"))
                .isInstanceOf(SessionFailed.class)
                .hasMessageContaining("was to end with 0, and ended with 1");
    }

    /** Types the commands; the last one is to show what it does not show. */
    private void type(String... commands) throws IOException {
        StringBuilder page = new StringBuilder("# Uma página\n\n");
        for (String command : commands) {
            page.append("```terminal 1\n").append(command).append("\n```\n\n");
        }
        Files.writeString(folder.resolve("01-pagina.md"), page + "```shows\nbom dia\n```\n");
        try (HostLease lease = laboratory.borrow(EngineCatalogue.load().named(""), Set.of())) {
            new HandoutSession(lease.host()).type(Handout.read(folder));
        }
    }
}
