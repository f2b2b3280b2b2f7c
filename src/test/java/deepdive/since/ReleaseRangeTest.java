package deepdive.since;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import deepdive.engine.EngineVersion;
import deepdive.specification.run.WrongOption;
import org.junit.jupiter.api.Test;

class ReleaseRangeTest {

    @Test
    void a_line_means_its_first_release_as_a_beginning_and_its_last_one_as_an_end() {
        ReleaseRange range = ReleaseRange.between("28.4", "29.0");

        assertThat(range.releases())
                .extracting(CandidateRelease::version)
                .containsExactly(
                        "28.4.0", "28.5.0", "28.5.1", "28.5.2", "29.0.0", "29.0.1", "29.0.2", "29.0.3", "29.0.4");
        assertThat(range.first().id()).isEqualTo("source:28.4.0");
        assertThat(range.lastOfEachLine()).containsExactly(0, 3, 8);
    }

    @Test
    void the_neighbours_of_a_version_are_on_both_sides_of_it() {
        ReleaseRange range = ReleaseRange.between("20.10", "29.6");

        assertThat(range.lastBefore(EngineVersion.parse("29.0")))
                .map(CandidateRelease::version)
                .contains("28.5.2");
        assertThat(range.firstSince(EngineVersion.parse("29.0")))
                .map(CandidateRelease::version)
                .contains("29.0.0");
        assertThat(range.lastBefore(EngineVersion.parse("20.10"))).isEmpty();
        assertThat(range.firstSince(EngineVersion.parse("29.7"))).isEmpty();
    }

    @Test
    void engines_can_take_the_place_of_releases() {
        assertThat(ReleaseRange.ofEngines("20.10,26.1+containerd").releases())
                .extracting(CandidateRelease::id)
                .containsExactly("20.10", "26.1+containerd");
    }

    @Test
    void a_wrong_range_is_answered_with_a_right_one() {
        assertThatThrownBy(() -> ReleaseRange.between("29.0", "28.0"))
                .isInstanceOf(WrongOption.class)
                .hasMessageStartingWith("No release is from 29.0 to 28.0. There are releases from 20.10.0 to 29.");
        assertThatThrownBy(() -> ReleaseRange.between("old", "28.0"))
                .isInstanceOf(WrongOption.class)
                .hasMessage("--from old is no version. Type one as in --from 28.5.2");
        assertThatThrownBy(() -> ReleaseRange.ofEngines("20.11"))
                .isInstanceOf(WrongOption.class)
                .hasMessageStartingWith("There is no engine '20.11'.");
    }
}
