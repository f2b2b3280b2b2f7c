package deepdive.verify;

import static org.assertj.core.api.Assertions.assertThat;

import deepdive.report.matrix.HandoutCommand;
import deepdive.report.matrix.HandoutCommandTable;
import deepdive.specification.run.Features;
import deepdive.specification.run.Features.FeatureScenario;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The features type every command of the hand-out's table. */
class HandoutCoverageTest {

    private static final int COMMANDS = 89;

    private static final List<HandoutCommand> COMMANDS_OF_HANDOUT =
            HandoutCommandTable.read(HandoutCommandTable.TABLE).all();

    @Test
    void the_table_has_all_commands_of_the_hand_out() {
        assertThat(COMMANDS_OF_HANDOUT)
                .hasSize(COMMANDS)
                .extracting(HandoutCommand::id)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pt", "en"})
    void each_command_is_typed_literally_by_a_scenario_that_bears_its_id(String language) {
        List<FeatureScenario> scenarios = Features.of(language);
        List<String> missing = COMMANDS_OF_HANDOUT.stream()
                .filter(command -> scenarios.stream()
                        .filter(scenario -> scenario.tags().contains("@" + command.id()))
                        .flatMap(scenario -> scenario.steps().stream())
                        .noneMatch(step -> isTyped(command, step)))
                .map(HandoutCommand::toString)
                .toList();
        assertThat(missing)
                .as("commands that no scenario of features/%s with their id types", language)
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pt", "en"})
    void a_scenario_types_each_command_whose_id_it_bears(String language) {
        List<HandoutCommand> commands = COMMANDS_OF_HANDOUT;
        List<String> untrue = Features.of(language).stream()
                .flatMap(scenario -> commands.stream()
                        .filter(command -> scenario.tags().contains("@" + command.id()))
                        .filter(command -> scenario.steps().stream()
                                .noneMatch(step -> step.contains("`" + command.command() + "`")))
                        .map(command -> scenario.name() + ": " + command))
                .toList();
        assertThat(untrue)
                .as("scenarios of features/%s that do not type what their tags say", language)
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pt", "en"})
    void what_goes_beyond_the_hand_out_bears_no_command_of_it(String language) {
        assertThat(Features.of(language))
                .filteredOn(scenario -> scenario.tags().contains("@beyond"))
                .isNotEmpty()
                .allSatisfy(scenario -> assertThat(scenario.tags())
                        .as(scenario.name())
                        .noneMatch(tag -> tag.contains("/"))
                        .doesNotContain("@diverges"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pt", "en"})
    void no_tag_names_a_command_that_is_not_there(String language) {
        Set<String> ids =
                COMMANDS_OF_HANDOUT.stream().map(command -> "@" + command.id()).collect(Collectors.toSet());
        assertThat(Features.of(language))
                .flatExtracting(FeatureScenario::tags)
                .filteredOn(tag -> tag.contains("/"))
                .isSubsetOf(ids);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pt", "en"})
    void a_scenario_has_fewer_than_15_steps(String language) {
        assertThat(Features.of(language))
                .allSatisfy(scenario ->
                        assertThat(scenario.steps()).as(scenario.name()).hasSizeLessThan(15));
    }

    /** Whether a step types a command, literally, into the terminal that the hand-out names. */
    private static boolean isTyped(HandoutCommand command, String step) {
        return step.contains("`" + command.command() + "`")
                && (command.terminal().isEmpty() || step.matches(".*\\bterminal " + command.terminal() + "\\b.*"));
    }
}
