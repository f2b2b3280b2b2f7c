package deepdive.report.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import deepdive.evidence.Atlas;
import deepdive.evidence.Atlas.AtlasColumn;
import deepdive.evidence.Atlas.AtlasOutput;
import deepdive.evidence.Atlas.AtlasScenario;
import deepdive.report.messages.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

class AtlasKeeperTest {

    private final AtlasKeeper keeper = new AtlasKeeper("features of today");
    private Atlas atlas = Atlas.EMPTY;

    @Test
    void engines_are_in_the_order_of_their_versions() {
        ran(new RanEngine("source:29.7.2"));
        ran(new RanEngine("source:20.10.27"));
        ran(new RanEngine("source:25.0.9+containerd"));
        ran(new RanEngine("source:25.0.9"));

        assertThat(atlas.columns())
                .extracting(AtlasColumn::id)
                .containsExactly("source:20.10.27", "source:25.0.9", "source:25.0.9+containerd", "source:29.7.2");
    }

    @Test
    void the_same_result_is_there_once_with_all_its_engines() {
        ran(new RanEngine("28.5").scenario("04-2#1", "A link", Status.PASSED, ""));
        ran(new RanEngine("29.6").scenario("04-2#1", "A link", Status.FAILED, "a warning"));
        ran(new RanEngine("29.7").scenario("04-2#1", "A link", Status.FAILED, "a warning"));

        assertThat(atlas.scenarios())
                .singleElement()
                .satisfies(scenario -> assertThat(scenario.results())
                        .extracting(Atlas.AtlasResult::status, Atlas.AtlasResult::engines)
                        .containsExactly(
                                org.assertj.core.groups.Tuple.tuple("PASSED", List.of("28.5")),
                                org.assertj.core.groups.Tuple.tuple("FAILED", List.of("29.6", "29.7"))));
    }

    @Test
    void a_later_run_takes_the_place_of_an_earlier_one_on_the_same_engine() {
        ran(new RanEngine("28.5")
                .scenario("04-2#1", "A link", Status.FAILED, "slow")
                .output("04/1", "old\n", 1));
        ran(new RanEngine("28.5")
                .scenario("04-2#1", "A link", Status.PASSED, "")
                .output("04/1", "new\n", 0));

        assertThat(atlas.columns()).hasSize(1);
        assertThat(new AtlasRuns(atlas).runs())
                .singleElement()
                .satisfies(run -> assertThat(run.scenarios().get(0).status()).isEqualTo(Status.PASSED));
        assertThat(atlas.outputs())
                .singleElement()
                .satisfies(output -> assertThat(output.variants())
                        .extracting(Atlas.OutputVariant::output)
                        .containsExactly("new\n"));
    }

    @Test
    void a_scenario_with_another_name_is_another_one_and_goes_with_its_last_engine() {
        ran(new RanEngine("28.5").scenario("04-2#1", "A link", Status.PASSED, ""));
        ran(new RanEngine("29.7").scenario("04-2#1", "A network", Status.PASSED, ""));

        assertThat(atlas.scenarios()).extracting(AtlasScenario::name).containsExactly("A link", "A network");

        ran(new RanEngine("28.5").scenario("04-2#1", "A network", Status.PASSED, ""));

        assertThat(atlas.scenarios()).extracting(AtlasScenario::name).containsExactly("A network");
    }

    @Test
    void outputs_that_differ_only_from_run_to_run_are_one() {
        ran(new RanEngine("28.5").output("01/1", "0123456789ab  Up 2 seconds\n", 0));
        ran(new RanEngine("29.7").output("01/1", "ba9876543210  Up 9 seconds\n", 0));
        ran(new RanEngine("29.8").output("01/1", "ba9876543210  Running\n", 0));

        assertThat(atlas.outputs()).extracting(AtlasOutput::key).containsExactly("01/1");
        assertThat(atlas.outputs().get(0).variants())
                .extracting(Atlas.OutputVariant::engines)
                .containsExactly(List.of("28.5", "29.7"), List.of("29.8"));
        assertThat(new AtlasRuns(atlas).sessions().get("29.8"))
                .satisfies(
                        session -> assertThat(session.entries().get(0).output()).isEqualTo("ba9876543210  Running\n"));
    }

    @Test
    void the_file_has_the_whole_atlas() {
        ran(new RanEngine("28.5")
                .scenario("04-2#1", "A link", Status.SKIPPED, "only since 29.0")
                .output("01/1", "out\n", 0));

        assertThat(Atlas.read(atlas.json())).contains(atlas);
    }

    private void ran(RanEngine engine) {
        atlas = keeper.add(atlas, engine.run(), engine.session());
    }
}
