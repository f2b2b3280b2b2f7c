package deepdive.report.proof;

import static deepdive.evidence.Statement.literally;
import static deepdive.evidence.Statement.say;
import static org.assertj.core.api.Assertions.assertThat;

import deepdive.evidence.Comparison;
import deepdive.evidence.WrongAnswer;
import deepdive.report.document.text.Bilingual;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MutantReportTest {

    private static final Bilingual SCENARIO = Bilingual.of("docker kill mata", "docker kill kills");

    private final MutantReport report = new MutantReport(
            "26.1",
            List.of(
                    row("kill-of-all", Optional.of(death(WrongAnswer.DAEMON, 3, Optional.of(comparison())))),
                    row("name-taken-over", Optional.of(death(WrongAnswer.SCREEN, 31, Optional.empty()))),
                    row("alive", Optional.empty())),
            List.of(Bilingual.of("01-1#1 Uma imagem", "01-1#1 An image")),
            List.of());

    @Test
    void the_figures_count_oracles_and_times(@TempDir Path folder) throws IOException {
        report.write(folder);

        JsonNode figures = json(folder).path("figures");
        assertThat(figures.path("mutants").asInt()).isEqualTo(3);
        assertThat(figures.path("killed").asInt()).isEqualTo(2);
        assertThat(figures.path("killedBy").path("daemon").asInt()).isEqualTo(1);
        assertThat(figures.path("killedBy").path("pair").asInt()).isZero();
        assertThat(figures.path("percentWithin12Seconds").asInt()).isEqualTo(50);
    }

    @Test
    void a_mutant_has_its_scenario_its_step_and_its_message(@TempDir Path folder) throws IOException {
        report.write(folder);

        JsonNode mutant = json(folder).path("mutants").get(0);
        assertThat(mutant.path("scenario").asString()).isEqualTo("01-2#7");
        assertThat(mutant.path("oracle").asString()).isEqualTo("daemon");
        assertThat(mutant.path("seconds").asDouble()).isEqualTo(3.0);
        assertThat(mutant.path("message").asString()).isEqualTo("outra was to run <now>");
        assertThat(json(folder).path("mutants").get(2).path("killed").asBoolean())
                .isFalse();
    }

    @Test
    void the_page_says_the_same_in_both_languages(@TempDir Path folder) throws IOException {
        report.write(folder);

        assertThat(Files.readString(folder.resolve("mutants.html")))
                .contains("<h1><span lang=\"pt\" class=\"t\">A prova de que a especificação pode falhar</span>")
                .contains("The proof that the specification can fail")
                .contains("3,0 s", "3.0 s", "em execução", "running")
                .contains("No scenario found this error.", "Nenhum cenário encontrou este erro.")
                .contains("01-1#1 An image", "outra was to run &lt;now&gt;");
    }

    private static JsonNode json(Path folder) throws IOException {
        return new JsonMapper().readTree(Files.readString(folder.resolve("mutants.json")));
    }

    private static MutantRow row(String name, Optional<MutantRow.Death> death) {
        return new MutantRow(name, Bilingual.of("Um erro.", "An error."), "docker", "01-2#7", SCENARIO, death);
    }

    private static MutantRow.Death death(WrongAnswer wrong, int seconds, Optional<Comparison> comparison) {
        return new MutantRow.Death(
                Bilingual.of("o contêiner continua", "the container still runs"),
                wrong,
                comparison,
                "outra was to run <now>",
                Duration.ofSeconds(1),
                Duration.ofSeconds(seconds));
    }

    private static Comparison comparison() {
        return new Comparison(
                        literally("outra"),
                        say("em execução", "running"),
                        literally("up"),
                        literally("exited"),
                        "docker ps")
                .withResult(Optional.of(WrongAnswer.DAEMON));
    }
}
