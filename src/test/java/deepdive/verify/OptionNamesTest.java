package deepdive.verify;

import static deepdive.verify.RunOptionsTest.properties;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import deepdive.specification.run.WrongOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OptionNamesTest {

    @ParameterizedTest
    @CsvSource({
        "engines, engine",
        "enigne, engine",
        "Engine, engine",
        "host, hosts",
        "HOSTS, hosts",
        "languages, language",
        "langauge, language",
        "shards, shard",
        "shrad, shard",
        "baselines, baseline",
        "version, versions",
        "cucumber.filter.tag, cucumber.filter.tags",
        "cucumber.filters.tags, cucumber.filter.tags",
        "cucumber.filter.names, cucumber.filter.name",
    })
    void a_misspelt_option_is_answered_with_the_one_that_was_meant(String typed, String meant) {
        assertThatThrownBy(() -> OptionNames.check(properties(typed + "=x")))
                .isInstanceOf(WrongOption.class)
                .hasMessage("There is no option -D" + typed + "=x. Did you mean -D" + meant + "=x?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "engine",
                "hosts",
                "language",
                "shard",
                "baseline",
                "versions",
                "cucumber.filter.tags",
                "cucumber.filter.name",
                "deepdive.engine",
                "deepdive.hosts",
                "deepdive.language",
                "deepdive.shard",
                "deepdive.baseline",
                "deepdive.versions",
                "deepdive.screenshots",
                "integration.tests",
                "skip.unit.tests",
                "cucumber.features",
                "cucumber.glue",
                "cucumber.plugin",
                "test",
                "it.test",
                "groups",
                "skipTests",
                "skipITs",
                "maven.test.skip",
                "basedir",
                "localRepository",
                "debug",
                "encoding",
                "release",
                "style.color",
                "user.language",
                "user.name",
                "http.proxyHost",
                "java.home",
                "file.encoding",
                "surefire.rerunFailingTestsCount",
                "spotless.check.skip",
                "maven.repo.local",
                "changelist",
                "revision",
                "sha1",
            })
    void other_properties_of_a_build_are_nobodys_mistake(String name) {
        assertThatCode(() -> OptionNames.check(properties(name + "=x"))).doesNotThrowAnyException();
    }

    @Test
    void no_property_of_this_jvm_looks_like_a_misspelt_option() {
        assertThatCode(() -> OptionNames.check(System.getProperties())).doesNotThrowAnyException();
    }
}
