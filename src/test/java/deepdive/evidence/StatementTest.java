package deepdive.evidence;

import static deepdive.evidence.Statement.known;
import static deepdive.evidence.Statement.literally;
import static deepdive.evidence.Statement.say;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A report shows a statement in the reader's language, and a failure's message in English. */
class StatementTest {

    private static final Statement NONE = say("(não há)", "(none)");

    @Test
    void prose_is_said_in_the_readers_language_and_so_are_the_statements_in_its_places() {
        Statement address = say("o nome {0} com {1}", "the name {0} for {1}", "baleia", NONE);

        assertThat(address.in("pt")).isEqualTo("o nome baleia com (não há)");
        assertThat(address.inEnglish()).isEqualTo("the name baleia for (none)");
        assertThat(new Statement.Several(List.of(literally("a"), NONE)).inEnglish())
                .isEqualTo("a; (none)");
    }

    @Test
    void what_was_seen_fills_a_place_and_is_not_filled_itself() {
        assertThat(say("`{0}` terminou com {1}", "`{0}` ended with {1}", "docker inspect -f {1} $1", 0)
                        .inEnglish())
                .isEqualTo("`docker inspect -f {1} $1` ended with 0");
    }

    @Test
    void a_place_without_a_statement_stays_as_it_is() {
        assertThat(new Statement.Prose("rede {0} {1}", "network {0} {1}", List.of(literally("bridge"))).inEnglish())
                .isEqualTo("network bridge {1}");
    }

    @Test
    void what_is_not_known_is_said_in_prose() {
        assertThat(known(Optional.of("docker0"), NONE)).isEqualTo(literally("docker0"));
        assertThat(known(Optional.empty(), NONE)).isEqualTo(NONE);
    }

    @Test
    void a_text_that_takes_other_arguments_than_it_got_is_refused_at_once_in_each_language() {
        assertThatThrownBy(() -> say("rede {0}", "network {0}")).hasMessage("'rede {0}' takes 1 arguments, and got 0");
        assertThatThrownBy(() -> say("rede {0}", "network", "bridge"))
                .hasMessage("'network' takes 0 arguments, and got 1");
    }
}
