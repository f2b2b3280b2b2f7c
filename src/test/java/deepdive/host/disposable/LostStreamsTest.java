package deepdive.host.disposable;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LostStreamsTest {

    private static final String AT = "time=\"2026-11-26T09:48:47.561018371Z\" ";
    private static final Instant BEFORE = Instant.parse("2026-11-26T09:48:47.5Z");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "level=error msg=\"stream copy error: reading from a closed fifo\"",
                "level=error msg=\"copy stream failed\" error=\"reading from a closed fifo\" stream=stderr",
                "level=error msg=\"copy stream failed\" error=\"reading from a closed fifo\" stream=stdout"
            })
    void a_daemon_of_any_version_admits_that_it_has_lost_output(String line) {
        assertThat(LostStreams.in(AT + "level=info msg=\"API listen\"\n" + AT + line + "\n", BEFORE))
                .hasValue(AT + line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "level=error msg=\"copy stream failed\" error=\"write |1: broken pipe\" stream=stdin",
                "level=warning msg=\"failed to close stdin: not found\"",
                "level=info msg=\"stream copy error: told by a container\""
            })
    void no_other_line_is_such_a_loss(String line) {
        assertThat(LostStreams.in(AT + line, BEFORE)).isEmpty();
    }

    @Test
    void a_loss_before_the_command_excuses_nothing() {
        String loss = AT + "level=error msg=\"stream copy error: reading from a closed fifo\"";

        assertThat(LostStreams.in(loss, Instant.parse("2026-11-26T09:48:48Z"))).isEmpty();
        assertThat(LostStreams.in(loss.replace("2026-11-26T09:48:47.561018371Z", "yesterday"), BEFORE))
                .isEmpty();
    }
}
