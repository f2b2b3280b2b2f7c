package deepdive.since;

import static org.assertj.core.api.Assertions.assertThat;

import deepdive.engine.Engine;
import deepdive.engine.EngineCatalogue;
import org.junit.jupiter.api.Test;

class BetweenReleasesTest {

    @Test
    void what_may_be_the_cause_besides_docker_is_told() {
        assertThat(BetweenReleases.alsoDifferent(engine("source:28.5.2"), engine("source:29.0.0")))
                .containsExactly("Debian: trixie, then forky", "image store: graphdriver, then containerd");
        assertThat(BetweenReleases.alsoDifferent(engine("source:28.5.1"), engine("source:28.5.2")))
                .isEmpty();
    }

    @Test
    void the_changes_of_both_repositories_are_shown_by_their_tags() {
        assertThat(BetweenReleases.comparisons(engine("source:28.5.2"), engine("source:29.0.0")))
                .containsExactly(
                        "https://github.com/moby/moby/compare/v28.5.2...docker-v29.0.0",
                        "https://github.com/docker/cli/compare/v28.5.2...v29.0.0");
        assertThat(BetweenReleases.comparisons(engine("source:25.0.8"), engine("source:25.0.9")))
                .as("both have the CLI 25.0.7")
                .containsExactly("https://github.com/moby/moby/compare/v25.0.8...v25.0.9");
        assertThat(BetweenReleases.comparisons(engine("20.10"), engine("26.1"))).isEmpty();
    }

    private static Engine engine(String id) {
        return EngineCatalogue.load().named(id);
    }
}
