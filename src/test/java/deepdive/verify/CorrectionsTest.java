package deepdive.verify;

import static org.assertj.core.api.Assertions.assertThat;

import deepdive.report.document.text.Bilingual;
import deepdive.report.document.text.Divergence;
import deepdive.report.document.text.Divergence.DivergencePart;
import deepdive.report.document.text.Language;
import deepdive.specification.run.Features;
import deepdive.specification.run.Features.FeatureScenario;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The commands that the specification recommends instead of the hand-out's commands are typed by scenarios, too. */
class CorrectionsTest {

    private static final Pattern COMMAND = Pattern.compile("`([^`]+)`");

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_divergence_states_all_five_parts(Language language) {
        assertThat(divergent(language))
                .isNotEmpty()
                .allSatisfy(scenario -> assertThat(
                                stated(scenario, language).orElseThrow().in(language))
                        .as(scenario.name())
                        .containsOnlyKeys(DivergencePart.values()));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void each_command_to_type_instead_is_typed_by_a_step_of_the_same_feature(Language language) {
        List<String> never = divergent(language)
                .flatMap(scenario -> corrections(scenario, language)
                        .filter(command -> !isTypedIn(scenario.file(), command, language))
                        .map(command -> scenario.name() + ": " + command))
                .toList();

        assertThat(never)
                .as("commands that features/%s tell to type, and never do", language.tag())
                .isEmpty();
    }

    /** The commands of the part: the texts between backticks or, if there are none, the whole text. */
    private static Stream<String> corrections(FeatureScenario scenario, Language language) {
        String text = stated(scenario, language).orElseThrow().in(language).get(DivergencePart.TYPE);
        List<String> quoted =
                COMMAND.matcher(text).results().map(match -> match.group(1)).toList();
        return quoted.isEmpty() ? Stream.of(text) : quoted.stream();
    }

    private static boolean isTypedIn(String file, String command, Language language) {
        return Features.of(language.tag()).stream()
                .filter(scenario -> scenario.file().equals(file))
                .flatMap(scenario -> scenario.steps().stream())
                .anyMatch(step -> step.contains("`" + command + "`"));
    }

    private static Stream<FeatureScenario> divergent(Language language) {
        return Features.of(language.tag()).stream()
                .filter(scenario -> scenario.tags().contains("@diverges"));
    }

    private static Optional<Divergence> stated(FeatureScenario scenario, Language language) {
        return Divergence.in(Bilingual.only(language, scenario.description()));
    }
}
