package deepdive.mutants;

import static org.assertj.core.api.Assertions.assertThat;

import deepdive.engine.EngineCatalogue;
import deepdive.mutants.MutantScenarios.NumberedScenario;
import deepdive.specification.run.Features;
import deepdive.specification.run.Features.FeatureScenario;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Each mutant names an existing scenario. The test needs no host. */
class MutantTest {

    @Test
    void each_mutant_names_one_scenario() {
        assertThat(Mutant.all())
                .isNotEmpty()
                .allSatisfy(mutant -> assertThat(Features.of("pt"))
                        .extracting(FeatureScenario::name)
                        .filteredOn(name -> name.matches(mutant.scenario()))
                        .as("the scenarios that '%s' means", mutant.scenario())
                        .hasSize(1));
    }

    @Test
    void each_scenario_of_the_default_engine_has_a_mutant() {
        MutantScenarios scenarios = new MutantScenarios();
        Set<String> meant =
                Mutant.all().stream().map(mutant -> scenarios.of(mutant).name()).collect(Collectors.toSet());

        assertThat(scenarios.describing(EngineCatalogue.load().named("")))
                .extracting(NumberedScenario::name)
                .as("the scenarios that no mutant means")
                .hasSizeGreaterThan(50)
                .isSubsetOf(meant);
    }

    @Test
    void each_mutant_says_in_both_languages_what_is_wrong() {
        assertThat(Mutant.all()).allSatisfy(mutant -> {
            assertThat(mutant.error().en()).matches("An? .+\\.");
            assertThat(mutant.error().pt()).matches("Uma? .+\\.");
        });
    }
}
