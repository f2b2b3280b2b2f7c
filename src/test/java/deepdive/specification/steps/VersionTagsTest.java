package deepdive.specification.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import deepdive.engine.Engine;
import deepdive.engine.EngineCatalogue;
import deepdive.engine.EngineVersion;
import deepdive.engine.ImageStore;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionTagsTest {

    @ParameterizedTest
    @CsvSource({
        "@since-26.1, 20.10, false",
        "@since-26.1, 26.0, false",
        "@since-26.1, 26.1, true",
        "@since-26.1, 28.5, true",
        "@since-9.0, 20.10, true",
        "@before-25.0, 20.10, true",
        "@before-25.0, 25.0, false",
        "@before-25.0, 26.1, false",
        "@before-26.1, 26.0, true",
        "@since-28.0.1, 28.0.0, false",
        "@since-28.0.1, 28.0.1, true",
        "@since-28.0.1, 28.0, true",
        "@before-28.0.1, 28.0.0, true",
        "@before-26.1, 26.1.0, false"
    })
    void an_engine_is_before_a_version_or_since_it(String tag, String version, boolean applies) {
        assertThat(new VersionTags(List.of(tag))
                        .whyNotOn(engine(version, ImageStore.GRAPHDRIVER))
                        .isEmpty())
                .isEqualTo(applies);
    }

    @ParameterizedTest
    @CsvSource({
        "@store-containerd, CONTAINERD, true",
        "@store-containerd, GRAPHDRIVER, false",
        "@store-graphdriver, GRAPHDRIVER, true",
        "@store-graphdriver, CONTAINERD, false"
    })
    void an_engine_has_the_store_that_the_tag_names(String tag, ImageStore store, boolean applies) {
        assertThat(new VersionTags(List.of(tag)).whyNotOn(engine("26.1", store)).isEmpty())
                .isEqualTo(applies);
    }

    @Test
    void every_tag_must_hold() {
        VersionTags tags = new VersionTags(List.of("@ciclo/pratica/02", "@since-25.0", "@before-28.0"));

        assertThat(tags.whyNotOn(engine("26.1", ImageStore.GRAPHDRIVER))).isEmpty();
        assertThat(tags.whyNotOn(engine("20.10", ImageStore.GRAPHDRIVER))).isPresent();
        assertThat(tags.whyNotOn(engine("28.5", ImageStore.GRAPHDRIVER))).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "28.5, false",
        "29.0, true",
        "29.1.3, true",
        "29.5, true",
        "29.6.0, false",
        "29.7.2, false",
        "30.0, false"
    })
    void two_tags_of_a_major_version_name_a_part_of_its_releases(String version, boolean applies) {
        VersionTags tags = new VersionTags(List.of("@since-29.0", "@before-29.6"));

        assertThat(tags.whyNotOn(engine(version, ImageStore.CONTAINERD)).isEmpty())
                .isEqualTo(applies);
    }

    @Test
    void without_versions_only_the_other_conditions_count() {
        VersionTags tags =
                new VersionTags(List.of("@since-29.0", "@before-25.0", "@store-containerd")).withoutVersions();

        assertThat(tags.whyNotOn(engine("26.1", ImageStore.CONTAINERD))).isEmpty();
        assertThat(tags.whyNotOn(engine("26.1", ImageStore.GRAPHDRIVER)))
                .hasValueSatisfying(why -> assertThat(why).startsWith("@store-containerd"));
    }

    @ParameterizedTest
    @CsvSource({"source:29.7.2, true, false", "source:29.7.2+nftables, false, true", "existing, true, true"})
    void an_engine_has_the_firewall_that_its_name_says_and_the_existing_one_either(
            String id, boolean iptables, boolean nftables) {
        Engine engine = EngineCatalogue.load().named(id);

        assertThat(new VersionTags(List.of("@firewall-iptables"))
                        .whyNotOn(engine)
                        .isEmpty())
                .isEqualTo(iptables);
        assertThat(new VersionTags(List.of("@firewall-nftables"))
                        .whyNotOn(engine)
                        .isEmpty())
                .isEqualTo(nftables);
    }

    @Test
    void tags_of_other_kinds_exclude_no_engine() {
        VersionTags tags = new VersionTags(List.of("@diverges", "@beyond", "@slow", "@ciclo/pratica/02"));

        assertThat(tags.whyNotOn(engine("20.10", ImageStore.GRAPHDRIVER))).isEmpty();
    }

    @Test
    void the_reason_names_the_tag_and_the_engine() {
        assertThat(new VersionTags(List.of("@diverges", "@before-25.0"))
                        .whyNotOn(engine("26.1", ImageStore.GRAPHDRIVER)))
                .hasValue("@before-25.0 does not describe Docker 26.1");
    }

    @Test
    void a_version_that_cannot_be_read_is_a_mistake_and_not_a_skip() {
        VersionTags tags = new VersionTags(List.of("@since-newest"));

        assertThatIllegalArgumentException().isThrownBy(() -> tags.whyNotOn(engine("26.1", ImageStore.GRAPHDRIVER)));
    }

    @ParameterizedTest
    @CsvSource({"iptables, true", "iptables+firewalld, true", "nftables, false"})
    void where_the_rules_are_not_in_iptables_what_speaks_of_them_does_not_apply(String firewall, boolean applies) {
        assertThat(VersionTags.whyNotBehind("@firewall-iptables", firewall).isEmpty())
                .isEqualTo(applies);
        assertThat(VersionTags.whyNotBehind("@firewall-nftables", firewall).isEmpty())
                .isNotEqualTo(applies);
    }

    private static Engine engine(String version, ImageStore store) {
        return new Engine(version, EngineVersion.parse(version), "trixie", List.of("docker.io"), store);
    }
}
