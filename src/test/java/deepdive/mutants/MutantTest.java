package deepdive.mutants;

import static org.assertj.core.api.Assertions.assertThat;

import deepdive.specification.run.Features;
import deepdive.specification.run.Features.FeatureScenario;
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
}
