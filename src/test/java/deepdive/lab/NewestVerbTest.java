package deepdive.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@code ./lab newest} asks of git and of Maven. */
class NewestVerbTest extends OnLabMachine {

    /** The tags of moby and of the CLI. */
    private static final String TAGS =
            "printf 'a\\trefs/tags/%s\\n' v28.5.2 docker-v29.7.2 v29.7.2 docker-v29.10.0 v29.10.0 v29.11.0-rc.1";

    @BeforeEach
    void a_machine_with_images() throws IOException {
        machine.images("trixie", "bookworm", "forky").command("git", TAGS);
    }

    @Test
    void it_runs_the_newest_release_and_compares_it() throws Exception {
        LabRun run = machine.lab("newest");

        assertThat(run.exitCode()).isZero();
        assertThat(machine.calls("mvn"))
                .containsExactly(
                        "mvn verify -Dengine=source:29.10.0",
                        "mvn --quiet compile exec:java@newest -Dexec.args=source:29.10.0");
    }

    @Test
    void a_named_release_needs_no_tags_and_is_compared_even_if_it_is_red() throws Exception {
        machine.command("mvn", "case $1 in verify) exit 1 ;; esac");

        LabRun run = machine.lab("newest", "29.8.0");

        assertThat(run.exitCode()).isZero();
        assertThat(machine.calls("git")).isEmpty();
        assertThat(machine.calls("mvn --quiet")).hasSize(1);
    }

    @Test
    void a_release_that_cannot_be_had_is_not_compared() throws Exception {
        machine.command("mvn", "echo why >\"$DEEPDIVE_UNTESTED\"; exit 1");

        assertThat(machine.lab("newest", "29.8.0").exitCode()).isEqualTo(125);
        assertThat(machine.calls("mvn --quiet")).isEmpty();
    }

    @Test
    void a_repository_that_does_not_answer_is_told() throws Exception {
        machine.command("git", "exit 128");

        LabRun run = machine.lab("newest");

        assertThat(run.exitCode()).isEqualTo(125);
        assertThat(run.err()).contains("the repository of moby does not answer");
    }

    @Test
    void what_is_no_release_is_told() throws Exception {
        assertThat(machine.lab("newest", "source:29").exitCode()).isEqualTo(2);
        assertThat(machine.calls("mvn")).isEmpty();
    }
}
