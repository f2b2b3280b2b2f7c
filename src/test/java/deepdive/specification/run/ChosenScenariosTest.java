package deepdive.specification.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import deepdive.specification.run.Features.FeatureScenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChosenScenariosTest {

    private static final String USAGE = "./lab since <scenario>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rede/bridge-legado/04",
                "@rede/bridge-legado/04",
                "@rede/bridge-legado/04 and not @slow",
            })
    void a_command_or_a_tag_names_all_its_scenarios(String what) {
        ChosenScenarios chosen = ChosenScenarios.of(what, "", USAGE);

        assertThat(chosen.features().name()).isEqualTo("features/pt");
        assertThat(chosen.scenarios())
                .hasSizeGreaterThan(1)
                .allSatisfy(scenario -> assertThat(scenario.tags()).contains("@rede/bridge-legado/04"));
    }

    @Test
    void a_part_of_a_name_is_searched_for_in_both_languages() {
        ChosenScenarios chosen = ChosenScenarios.of("a link is ACCEPTED", "", USAGE);

        assertThat(chosen.features().name()).isEqualTo("features/en");
        assertThat(chosen.scenarios())
                .extracting(FeatureScenario::name)
                .containsExactly("A link is accepted with a warning");
    }

    @Test
    void a_number_names_an_exercise() {
        assertThat(ChosenScenarios.of("04-2", "en", USAGE).scenarios())
                .isNotEmpty()
                .allSatisfy(scenario -> assertThat(scenario.file()).startsWith("04-2-"));
    }

    @Test
    void what_nobody_is_called_is_a_mistake() {
        assertThatThrownBy(() -> ChosenScenarios.of("rede/bridge-legado/99", "", USAGE))
                .isInstanceOf(WrongOption.class)
                .hasMessageStartingWith("No command, tag, exercise or scenario of features/pt or features/en is called"
                        + " rede/bridge-legado/99.")
                .hasMessageEndingWith("Type " + USAGE);
        assertThatThrownBy(() -> ChosenScenarios.of("@slow and", "", USAGE))
                .isInstanceOf(WrongOption.class)
                .hasMessageStartingWith("@slow and is not a tag expression.");
    }
}
