package deepdive.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import deepdive.engine.Engine;
import deepdive.specification.run.Shard;
import deepdive.specification.run.VersionHandling;
import deepdive.specification.run.WrongOption;
import deepdive.specification.steps.LaboratoryOfRun;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Properties;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherExecutionRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

class RunOptionsTest {

    private static final Path PROJECT = Path.of("");

    @Test
    void nothing_typed_means_the_defaults() {
        RunOptions options = read();

        assertThat(options.engines()).extracting(Engine::id).containsExactly("26.1");
        assertThat(options.allEngines()).isFalse();
        assertThat(options.hosts()).isEqualTo(LaboratoryOfRun.usualHosts()).isBetween(2, 4);
        assertThat(options.features().name()).isEqualTo("features/pt");
        assertThat(options.shard()).isEqualTo(Shard.WHOLE);
        assertThat(options.baseline()).isEmpty();
        assertThat(options.versions()).isEqualTo(VersionHandling.HONOUR);
    }

    @Test
    void versions_are_ignored_if_the_user_says_so_and_not_otherwise() {
        assertThat(read("versions=ignore").versions()).isEqualTo(VersionHandling.IGNORE);
        assertThat(catchThrowableOfType(WrongOption.class, () -> read("versions=all")))
                .hasMessage("-Dversions=all has no meaning. Type -Dversions=ignore to run scenarios that describe other"
                        + " versions, or leave it out");
    }

    @Test
    void an_empty_option_is_one_that_was_not_typed() {
        assertThat(read("engine=", "hosts=", "language=", "features=", "shard=", "baseline=", "versions="))
                .isEqualTo(read());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "deepdive."})
    void options_are_read_as_typed_and_as_maven_hands_them_on(String prefix) {
        RunOptions options =
                read(prefix + "engine=28.5, 20.10", prefix + "hosts=3", prefix + "language=en", prefix + "shard=2/3");

        assertThat(options.engines()).extracting(Engine::id).containsExactly("28.5", "20.10");
        assertThat(options.hosts()).isEqualTo(3);
        assertThat(options.features().name()).isEqualTo("features/en");
        assertThat(options.shard()).isEqualTo(new Shard(2, 3));
    }

    @Test
    void all_engines_are_told_from_named_ones() {
        assertThat(read("engine= all ").allEngines()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "abc", "1.5", "true", "99999999999"})
    void what_is_no_number_of_hosts_is_refused(String typed) {
        assertRefused("hosts=" + typed)
                .isEqualTo("-Dhosts=" + typed
                        + " is not a number of hosts. Type a whole number from 1 on, as in -Dhosts=4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "PT", "../features/pt", "."})
    void a_language_without_features_is_refused(String typed) {
        assertRefused("language=" + typed)
                .isEqualTo("-Dlanguage=" + typed
                        + " is not a language of the features. There are: en, pt. Choose one, as in -Dlanguage=en");
    }

    @ParameterizedTest
    @CsvSource({"0/3, There is no shard 0 of 3.", "4/3, There is no shard 4 of 3.", "x, -Dshard=x is not a shard."})
    void a_shard_that_there_is_not_is_refused(String typed, String mistake) {
        assertRefused("shard=" + typed).isEqualTo(mistake + " Name one as in -Dshard=2/3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "26.1,,28.5 | has a comma too many",
                "26.1,26.1 | names 26.1 twice",
                "all,existing | mixes `all` with names",
                "26.x | There is no engine '26.x'. Did you mean",
            })
    void a_wrong_list_of_engines_is_refused(String typed, String mistake) {
        assertRefused("engine=" + typed).contains(mistake, "-Dengine=");
    }

    @Test
    void a_baseline_that_is_not_there_is_refused() {
        assertRefused("baseline=nope.json")
                .isEqualTo("The baseline nope.json cannot be used: there is no such file."
                        + " Name a compatibility.json that an earlier run wrote");
    }

    @Test
    void a_misspelt_option_and_a_filter_that_matches_nothing_are_refused_too() {
        assertRefused("engines=26.1").contains("-Dengine=26.1");
        assertRefused("cucumber.filter.tags=@nope").contains("features/pt");
        assertRefused("cucumber.filter.tags=@nope", "language=en").contains("features/en");
    }

    @Test
    void a_filter_may_leave_a_shard_without_scenarios() {
        assertThat(read("cucumber.filter.tags=@store-containerd", "shard=1/55").shard())
                .isEqualTo(new Shard(1, 55));
        assertThat(read("cucumber.filter.tags=@store-containerd", "shard=2/55").shard())
                .isEqualTo(new Shard(2, 55));
    }

    @Test
    void a_person_reads_the_sentence_and_nothing_else() {
        StringWriter printed = new StringWriter();
        new WrongOption("-Dhosts=0 is wrong").printStackTrace(new PrintWriter(printed));

        assertThat(printed.toString().strip()).isEqualTo("-Dhosts=0 is wrong");
    }

    @Test
    void the_specification_ends_with_the_sentence_before_anything_starts() {
        System.setProperty("deepdive.hosts", "0");
        try {
            TestExecutionSummary summary = runSpecification();

            assertThat(summary.getTotalFailureCount()).isEqualTo(1);
            assertThat(summary.getFailures().get(0).getException())
                    .isInstanceOf(WrongOption.class)
                    .hasMessageStartingWith("-Dhosts=0 is not a number of hosts.");
            assertThat(summary.getTestsFoundCount()).as("scenarios and reports").isZero();
        } finally {
            System.clearProperty("deepdive.hosts");
        }
    }

    private static TestExecutionSummary runSpecification() {
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create()
                .execute(LauncherExecutionRequestBuilder.request(LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectClass(SpecificationIT.class))
                                .build())
                        .listeners(listener)
                        .build());
        return listener.getSummary();
    }

    private static RunOptions read(String... typed) {
        return RunOptions.of(properties(typed), PROJECT);
    }

    private static AbstractStringAssert<?> assertRefused(String... typed) {
        return assertThat(catchThrowableOfType(WrongOption.class, () -> read(typed)))
                .isNotNull()
                .message();
    }

    @ParameterizedTest
    @CsvSource({"hosts=4, 3", "hosts=1, 1", "'hosts=4,cucumber.filter.name=.*link.*', 4"})
    void a_run_that_types_the_hand_out_keeps_a_host_for_it(String typed, int scenarios) {
        assertThat(read(typed.split(",")).scenariosAtATime()).isEqualTo(scenarios);
    }

    /** Properties of lines such as {@code hosts=4}. */
    static Properties properties(String... lines) {
        Properties properties = new Properties();
        for (String line : lines) {
            String[] parts = line.split("=", 2);
            properties.setProperty(parts[0], parts[1]);
        }
        return properties;
    }
}
