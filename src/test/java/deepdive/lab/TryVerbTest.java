package deepdive.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code ./lab try} calls Maven, or Java alone, with the arguments as they were typed; TryIT tries scenarios. */
class TryVerbTest extends OnLabMachine {

    @BeforeEach
    void a_machine_with_images() throws IOException {
        machine.images("trixie", "bookworm");
    }

    @Test
    void each_argument_stays_one_argument() throws Exception {
        machine.lab("try", "A link is accepted", "--language", "en");

        assertThat(machine.calls("mvn"))
                .containsExactly("mvn --quiet compile exec:java@try -Dengine="
                        + " -Dexec.args=\"A link is accepted\" \"--language\" \"en\"");
    }

    @Test
    void the_machine_is_prepared_for_the_engine_that_is_named() throws Exception {
        machine.images("trixie");

        machine.lab("try", "05-2", "--engine", "20.10");
        machine.lab("try", "05-2", "--engine=20.10");

        assertThat(machine.calls("docker import")).hasSize(1);
        assertThat(machine.calls("mvn"))
                .hasSize(2)
                .allSatisfy(call -> assertThat(call).contains(" -Dengine=20.10 "));
    }

    @Test
    void maven_is_left_out_while_no_source_is_newer_than_its_class_path() throws Exception {
        machine.command("java", "exit 125");
        Path pom = Files.writeString(machine.project.resolve("pom.xml"), "");
        Path list = machine.project.resolve("target/main.classpath");
        Files.createDirectories(list.getParent());
        Files.writeString(list, pom.toString());
        Files.setLastModifiedTime(list, FileTime.from(Instant.now().plusSeconds(60)));

        LabRun run = machine.lab("try", "05-2", "--engine", "20.10");

        assertThat(machine.calls("mvn")).isEmpty();
        assertThat(machine.calls("java"))
                .singleElement()
                .asString()
                .endsWith(" -cp " + pom + " deepdive.verify.Try 05-2 --engine 20.10");
        assertThat(run.exitCode()).isEqualTo(125);
    }

    @Test
    void help_says_what_can_be_typed_and_starts_nothing() throws Exception {
        LabRun run = machine.lab("try", "--help");

        assertThat(run.out()).startsWith("./lab try <command id|tag|exercise|scenario>");
        assertThat(machine.calls("mvn")).isEmpty();
    }
}
