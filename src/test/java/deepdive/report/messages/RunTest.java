package deepdive.report.messages;

import static deepdive.report.messages.Kept.scenario;
import static deepdive.report.messages.Kept.step;
import static org.assertj.core.api.Assertions.assertThat;

import deepdive.evidence.EngineDescription;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunTest {

    private final Run run = Run.read(Kept.EVERY_RESULT);

    @Test
    void tells_what_the_engine_said_of_itself() {
        assertThat(run.engineId()).isEqualTo("26.1+containerd");
        EngineDescription facts = run.facts();
        assertThat(facts.versions().engine()).contains("26.1.5+dfsg1");
        assertThat(facts.versions().cli()).contains("26.1.5+dfsg1");
        assertThat(facts.versions().api()).contains("1.45");
        assertThat(facts.storage().store()).contains("containerd");
        assertThat(facts.storage().storageDriver()).contains("overlayfs");
        assertThat(facts.machine().firewall()).contains("iptables");
        assertThat(facts.machine().cgroup()).contains("2");
        assertThat(facts.machine().kernel()).contains("6.1.0");
        assertThat(facts.machine().operatingSystem()).contains("Debian GNU/Linux 13 (trixie)");
        assertThat(facts.started()).contains(Instant.parse("2026-11-24T07:00:00.123Z"));
    }

    @Test
    void is_complete_and_without_problems() {
        assertThat(run.complete()).isTrue();
        assertThat(run.problems()).isEmpty();
        assertThat(run.started()).contains(Instant.parse("2026-11-24T07:27:04.164043209Z"));
        assertThat(run.finished()).contains(Instant.parse("2026-11-24T07:27:06.681467238Z"));
    }

    @Test
    void has_the_scenarios_in_the_features_order_each_with_its_place_in_the_file() {
        assertThat(run.scenarios().stream().map(scenario -> scenario.id() + " " + scenario.name()))
                .containsExactly(
                        "02-1#1 Passa",
                        "02-1#2 Falha",
                        "02-1#3 Não se aplica",
                        "02-1#4 Indefinido",
                        "02-1#5 Pendente",
                        "02-1#6 Ambíguo",
                        "02-1#7 Linha 1",
                        "02-1#8 Linha 2",
                        "02-1#9 Sem passos",
                        "02-1#10 O gancho falha");
    }

    @Test
    void names_a_scenario_as_the_feature_does() {
        ScenarioRun passed = scenario(run, "Passa");
        assertThat(passed.feature())
                .isEqualTo(
                        new FeatureText("pt", "Todo tipo de resultado", "Uma descrição\n  recuada, com duas linhas."));
        assertThat(passed.description()).isEqualTo("Apostila: diz uma coisa\nDocker: faz outra");
        assertThat(passed.tags()).containsExactly("@capitulo", "@ciclo/pratica/02", "@since-25.0");
        assertThat(passed.commands()).containsExactly("ciclo/pratica/02");
        assertThat(passed.folder()).isEqualTo(Kept.EVERY_RESULT);
        assertThat(passed.started()).contains(Instant.parse("2026-11-24T07:27:05.562014548Z"));
        assertThat(passed.took()).isEqualTo(Duration.ofNanos(13_284_973));
    }

    @Test
    void tells_what_became_of_each_scenario_and_why() {
        assertThat(run.scenarios())
                .extracting(ScenarioRun::status)
                .containsExactly(
                        Status.PASSED,
                        Status.FAILED,
                        Status.SKIPPED,
                        Status.FAILED,
                        Status.FAILED,
                        Status.FAILED,
                        Status.PASSED,
                        Status.PASSED,
                        Status.NOT_RUN,
                        Status.FAILED);
        assertThat(scenario(run, "Passa").message()).isEmpty();
        assertThat(scenario(run, "Falha").message()).contains("expected: esperado <b>\nbut was: outra coisa");
        assertThat(scenario(run, "Não se aplica").message()).contains("@before-25.0 does not describe Docker 26.1");
        assertThat(scenario(run, "Indefinido").message()).contains("The step has no definition.");
        assertThat(scenario(run, "Pendente").message()).contains("TODO: implement me");
        assertThat(scenario(run, "Ambíguo").message().orElseThrow()).startsWith("\"é ambíguo\" matches more than one");
        assertThat(scenario(run, "O gancho falha").message()).contains("the hook broke");
    }

    @Test
    void has_steps_with_keyword_result_time_and_the_method_they_are_bound_to() {
        StepRun typed = step(scenario(run, "Passa"), "digito `docker ps` com texto");
        assertThat(typed.keyword()).isEqualTo("Quando");
        assertThat(typed.hook()).isFalse();
        assertThat(typed.status()).isEqualTo(Status.PASSED);
        assertThat(typed.definition()).contains("glue.Steps#typeText");
        assertThat(typed.took()).isEqualTo(Duration.ofNanos(837_600));
        assertThat(typed.started()).isPresent();
        assertThat(typed.block().docString()).contains("um texto\nem duas linhas");
        assertThat(typed.block().table()).isEmpty();
    }

    @Test
    void has_a_background_step_with_its_keyword() {
        assertThat(step(scenario(run, "Falha"), "um fundo").keyword()).isEqualTo("Dado");
    }

    @Test
    void has_the_rows_of_a_table() {
        assertThat(step(scenario(run, "Passa"), "uma tabela").block().table())
                .containsExactly(List.of("a", "b"), List.of("1", "2"));
    }

    @Test
    void has_arguments_with_and_without_their_quotes_and_where_they_stand() {
        StepRun typed = step(scenario(run, "Linha 1"), "digito `ls 1` e \"x\"");
        assertThat(typed.arguments())
                .containsExactly(
                        new Argument("`ls 1`", "ls 1", "command", 7), new Argument("\"x\"", "x", "string", 16));
        assertThat(typed.arguments())
                .allSatisfy(argument -> assertThat(typed.text().substring(argument.start(), argument.end()))
                        .isEqualTo(argument.text()));
    }

    @Test
    void has_no_definition_for_a_step_that_is_undefined_or_ambiguous() {
        assertThat(step(scenario(run, "Indefinido"), "ninguém conhece isto").definition())
                .isEmpty();
        assertThat(step(scenario(run, "Ambíguo"), "é ambíguo").definition()).isEmpty();
    }

    @Test
    void gives_what_hooks_around_a_step_attach_to_the_step() {
        List<StepRun> steps = scenario(run, "Passa").steps();
        assertThat(steps.stream().filter(step -> !step.hook()))
                .hasSize(3)
                .allSatisfy(step -> assertThat(step.attachments())
                        .containsExactly(
                                new MessageAttachment("text/plain", "before", "antes"),
                                new MessageAttachment("text/plain", "terminal 1", "depois <script>")));
        assertThat(steps.stream().filter(StepRun::hook))
                .isNotEmpty()
                .allSatisfy(hook -> assertThat(hook.attachments()).isEmpty());
    }

    @Test
    void gives_what_hooks_around_a_scenario_attach_to_the_scenario_and_decodes_it() {
        assertThat(scenario(run, "Passa").attachments())
                .containsExactly(
                        new MessageAttachment("application/octet-stream", "bytes", "inicio"),
                        new MessageAttachment("text/x.deepdive.recording", "terminal 1", "recordings/a.cast"));
    }

    @Test
    void shows_the_hook_that_failed_by_its_method() {
        StepRun hook = step(scenario(run, "O gancho falha"), "breaks");
        assertThat(hook.hook()).isTrue();
        assertThat(hook.keyword()).isEmpty();
        assertThat(hook.status()).isEqualTo(Status.FAILED);
        assertThat(hook.definition()).contains("glue.Steps#breaks");
    }
}
