package deepdive.report.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import deepdive.evidence.Atlas;
import deepdive.evidence.Atlas.AtlasColumn;
import deepdive.evidence.Atlas.AtlasOutput;
import deepdive.evidence.Atlas.AtlasScenario;
import deepdive.evidence.Session;
import deepdive.handout.BlockNames;
import deepdive.report.messages.Status;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AtlasKeeperTest {

    private static final BlockNames BLOCKS =
            new BlockNames(Map.of("01/1", "01 terminal 1: docker ps", "04/1", "04 terminal 2: docker run"));

    private final AtlasKeeper keeper = new AtlasKeeper("features of today", BLOCKS);
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

        assertThat(atlas.outputs()).extracting(AtlasOutput::block).containsExactly("01 terminal 1: docker ps");
        assertThat(atlas.outputs().get(0).variants())
                .extracting(Atlas.OutputVariant::engines)
                .containsExactly(List.of("28.5", "29.7"), List.of("29.8"));
        assertThat(new AtlasRuns(atlas).sessions(BLOCKS).get("29.8"))
                .satisfies(
                        session -> assertThat(session.entries().get(0).output()).isEqualTo("ba9876543210  Running\n"));
    }

    @Test
    void an_output_stays_with_its_command_when_the_hand_out_gets_another_block_before_it() {
        ran(new RanEngine("28.5").output("01/1", "CONTAINER ID\n", 0).output("04/1", "hello\n", 0));

        BlockNames later = new BlockNames(Map.of("01/1", "01 terminal 1: date", "01/2", "01 terminal 1: docker ps"));

        assertThat(new AtlasRuns(atlas).sessions(later).get("28.5").entries())
                .extracting(Session.SessionEntry::key, Session.SessionEntry::output)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("01/2", "CONTAINER ID\n"));
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
