package deepdive.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@code ./lab practise} asks of Maven; PracticeBrowserIT practises. */
class PractiseVerbTest extends OnLabMachine {

    @BeforeEach
    void a_machine_with_images() throws IOException {
        machine.images("trixie", "bookworm");
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
    void a_file_of_progress_is_beside_the_user_and_not_in_the_project() throws Exception {
        machine.lab("practise", "--report", "mine.html");
        machine.lab("practise", "--export=/tmp/mine");

        assertThat(machine.calls("mvn"))
                .satisfiesExactly(
                        call -> assertThat(call).matches(".*\"--report\" \"/\\S*/mine.html\""),
                        call -> assertThat(call).endsWith("\"--export=/tmp/mine\""));
    }

    @Test
    void maven_is_left_out_while_no_source_is_newer_than_its_class_path() throws Exception {
        machine.command("java", "");
        Files.writeString(machine.project.resolve("pom.xml"), "");
        Path list = machine.project.resolve("target/main.classpath");
        Files.createDirectories(list.getParent());
        Files.writeString(list, machine.project.resolve("pom.xml").toString());
        Files.setLastModifiedTime(list, FileTime.from(Instant.now().plusSeconds(60)));

        machine.lab("practise", "05-2", "a part of a name");
        assertThat(machine.calls("mvn")).isEmpty();
        assertThat(machine.calls("java"))
                .singleElement()
                .asString()
                .endsWith(" -cp " + machine.project.resolve("pom.xml")
                        + " deepdive.practice.Practise 05-2 a part of a name");

        Files.setLastModifiedTime(list, FileTime.from(Instant.EPOCH));
        machine.lab("practise");
        assertThat(machine.calls("mvn")).hasSize(1);

        Files.writeString(list, machine.project + "/is/gone.jar");
        Files.setLastModifiedTime(list, FileTime.from(Instant.now().plusSeconds(60)));
        machine.lab("practise");
        assertThat(machine.calls("mvn")).hasSize(2);
    }

    @Test
    void help_says_what_can_be_typed_and_starts_nothing() throws Exception {
        LabRun run = machine.lab("practise", "--help");

        assertThat(run.out()).startsWith("./lab practise [exercise|scenario|command id]");
        assertThat(machine.calls("mvn")).isEmpty();
    }
}
