package deepdive.report.document.page.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import deepdive.report.document.replay.Transcript;
import deepdive.report.document.sample.SampleRun;
import deepdive.report.document.sample.SampleScenario;
import deepdive.report.messages.Run;
import deepdive.report.messages.ScenarioRun;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinesLookedAtTest {

    private static final String LIST = """
            CONTAINER ID   IMAGE          NAMES
            96a86a5db986   debian         baleia
            b371838a4a96   nginx:latest   outra
            """;

    @TempDir
    private Path folder;

    private SampleRun run;
    private SampleScenario scenario;

    @BeforeEach
    void a_scenario() {
        run = new SampleRun(folder, "26.1");
        scenario = run.feature("01-a.feature", "pt", "A", "").scenario("B");
    }

    @Test
    void a_line_that_has_all_words_of_something_read_is_one() {
        typed("docker ps", LIST);
        read("o contêiner está na lista", "[96a86a5db986 baleia]");

        assertThat(lines()).containsExactly("1: 96a86a5db986   debian         baleia");
    }

    @Test
    void each_of_several_things_read_may_have_a_line() {
        typed("docker ps", LIST);
        read("os contêineres estão na lista", "[b371838a4a96 outra, 96a86a5db986 baleia]");

        assertThat(lines()).hasSize(2);
    }

    @Test
    void the_newest_output_that_has_such_a_line_was_looked_at() {
        typed("docker ps", LIST);
        typed("docker ps --all", LIST);
        typed("docker images", "nothing\n");
        read("o contêiner está na lista", "[96a86a5db986 baleia]");

        assertThat(lines()).hasSize(1);
        assertThat(commands()).containsExactly("docker ps --all");
    }

    @Test
    void part_of_a_word_or_a_number_alone_is_none() {
        typed("ip address show", "inet 172.17.0.21/16\ninet 172.17.0.2/16\n137 packets\n");
        read("o endereço é outro", "[172.17.0.2]");
        read("o código é outro", "[137]");

        assertThat(lines()).containsExactly("1: inet 172.17.0.2/16");
    }

    @Test
    void what_the_screen_has_in_two_columns_is_found() {
        typed("docker images", "REPOSITORY   TAG\nnginx        latest\n");
        read("a imagem está no host", "[nginx:latest]");

        assertThat(lines()).containsExactly("1: nginx        latest");
    }

    @Test
    void nothing_is_found_in_what_was_typed_later() {
        read("o contêiner está na lista", "[96a86a5db986 baleia]");
        typed("docker ps", LIST);

        assertThat(lines()).isEmpty();
    }

    private void typed(String command, String output) {
        scenario.step("Quando", "no terminal 1 digito `" + command + "`").shows(1, command, output);
    }

    private void read(String step, String screen) {
        scenario.step("Então", step).compared("""
                {"subject": "x", "expected": "x", "screen": "%s", "daemon": "x", "lookAt": ""}""".formatted(screen));
    }

    private Set<String> lines() {
        Set<String> lines = new TreeSet<>();
        lookedAt((command, line) ->
                lines.add(line + ": " + command.output().lines().toList().get(line)));
        return lines;
    }

    private List<String> commands() {
        Set<String> commands = new TreeSet<>();
        lookedAt((command, line) -> commands.add(command.line()));
        return List.copyOf(commands);
    }

    private void lookedAt(java.util.function.BiConsumer<deepdive.report.document.replay.Command, Integer> each) {
        run.write();
        ScenarioRun ran = Run.read(folder.resolve("26.1")).scenarios().get(0);
        LinesLookedAt.in(ran, Transcript.of(ran))
                .forEach((command, lines) -> lines.forEach(line -> each.accept(command, line)));
    }
}
