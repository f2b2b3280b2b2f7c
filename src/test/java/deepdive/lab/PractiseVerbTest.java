package deepdive.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What {@code ./lab practise} asks of Maven; PracticeBrowserIT practises. */
@EnabledOnOs(OS.LINUX)
class PractiseVerbTest {

    private LabMachine machine;

    @BeforeEach
    void a_machine(@TempDir Path folder) throws IOException {
        machine = new LabMachine(folder).images("trixie", "bookworm");
    }

    @AfterEach
    void the_links_go() throws IOException {
        machine.removeTools();
    }

    @Test
    void without_arguments_the_page_is_asked_for() throws Exception {
        LabRun run = machine.lab("practise");

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(machine.calls("mvn"))
                .containsExactly("mvn --quiet compile exec:java@practise -Dengine= -Dexec.args=");
    }

    @Test
    void each_argument_stays_one_argument() throws Exception {
        machine.lab("practise", "Uma imagem está no host", "--language", "en");

        assertThat(machine.calls("mvn"))
                .containsExactly("mvn --quiet compile exec:java@practise -Dengine="
                        + " -Dexec.args=\"Uma imagem está no host\" \"--language\" \"en\"");
    }

    @Test
    void the_machine_is_prepared_for_the_engine_that_is_named() throws Exception {
        machine.images("trixie");

        machine.lab("practise", "05-2", "--engine", "20.10");

        assertThat(machine.calls("docker import")).hasSize(1);
        assertThat(machine.calls("mvn")).singleElement().asString().contains(" -Dengine=20.10 ");
    }

    @Test
    void help_says_what_can_be_typed_and_starts_nothing() throws Exception {
        LabRun run = machine.lab("practise", "--help");

        assertThat(run.out()).startsWith("./lab practise [exercise|scenario|command id]");
        assertThat(machine.calls("mvn")).isEmpty();
    }
}
