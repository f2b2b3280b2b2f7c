package deepdive.ci;

import static org.assertj.core.api.Assertions.assertThat;

import deepdive.engine.Engine;
import deepdive.engine.EngineCatalogue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The pipelines run every engine, keep each engine's reports, and merge them. */
class PipelineTest {

    private static final String MERGE = "mvn compile exec:java@report";

    /** The commands of the tests that take minutes or hours, each with a profile of its own. */
    private static final List<String> LONG =
            List.of("test -Pmutation", "verify -Pfaults", "verify -Psoak -Dsoak.runs=50");

    private static List<String> engines() {
        return EngineCatalogue.load().all().stream().map(Engine::id).toList();
    }

    @Test
    void what_takes_long_has_a_profile() throws Exception {
        String pom = Files.readString(Path.of("pom.xml"));

        assertThat(LONG)
                .allSatisfy(command ->
                        assertThat(pom).contains("<id>" + command.replaceFirst(".*-P(\\w+).*", "$1") + "</id>"));
    }

    @Test
    void the_merge_is_the_one_that_maven_knows() throws Exception {
        assertThat(Files.readString(Path.of("pom.xml")))
                .containsSubsequence(
                        "<artifactId>exec-maven-plugin</artifactId>",
                        "<id>report</id>",
                        "<mainClass>deepdive.report.Reports</mainClass>");
        assertThat(Class.forName("deepdive.report.Reports").getMethod("main", String[].class))
                .isNotNull();
    }

    @Nested
    class On_gitlab {

        private Yaml pipeline;

        @BeforeEach
        void read() throws Exception {
            pipeline = Yaml.read(Path.of(".gitlab-ci.yml"));
        }

        @Test
        void each_engine_of_the_catalogue_has_a_job() {
            assertThat(pipeline.at("engine", "parallel", "matrix", 0, "ENGINE").texts())
                    .isEqualTo(engines());
            assertThat(pipeline.at("engine", "script").texts()).containsExactly("mvn verify -Dengine=$ENGINE");
        }

        @Test
        void the_daemon_is_a_service_reached_by_tls() {
            assertThat(pipeline.at(".specification", "services", 0, "alias")).hasToString("docker");
            assertThat(pipeline.at("variables", "DOCKER_HOST")).hasToString("tcp://docker:2376");
            assertThat(pipeline.at("variables", "DOCKER_TLS_VERIFY")).hasToString("1");
            assertThat(pipeline.at("variables", "DOCKER_CERT_PATH"))
                    .hasToString(pipeline.at("variables", "DOCKER_TLS_CERTDIR") + "/client");
        }

        @Test
        void images_are_pinned() {
            assertThat(pipeline.at("default", "image").toString())
                    .matches("maven:\\d+\\.\\d+\\.\\d+-eclipse-temurin-\\d+");
            assertThat(pipeline.at(".specification", "services", 0, "name").toString())
                    .matches("docker:\\d+\\.\\d+\\.\\d+-dind");
        }

        @Test
        void what_maven_has_fetched_is_kept_for_the_next_job() {
            String folder = pipeline.at(".maven", "cache", "paths", 0).toString();

            assertThat(pipeline.at("variables", "MAVEN_OPTS"))
                    .hasToString("-Dmaven.repo.local=$CI_PROJECT_DIR/" + folder);
            assertThat(List.of(".specification", "matrix"))
                    .allSatisfy(job ->
                            assertThat(pipeline.at(job, "extends").toString()).isEqualTo(".maven"));
        }

        @Test
        void a_scheduled_pipeline_runs_the_newest_release_alone() {
            String scheduled = "$CI_PIPELINE_SOURCE == \"schedule\"";

            assertThat(pipeline.at("newest", "rules", 0, "if")).hasToString(scheduled);
            assertThat(pipeline.at("newest", "script").texts()).last().isEqualTo("./lab newest");
            assertThat(pipeline.at("engine", "rules", 1, "if")).hasToString(scheduled);
            assertThat(pipeline.at("engine", "rules", 1, "when")).hasToString("never");
            assertThat(pipeline.at("pages", "rules", 0, "if")).hasToString(scheduled);
            assertThat(pipeline.at("pages", "rules", 0, "when")).hasToString("never");
        }

        @Test
        void reports_are_kept_and_shown_in_the_merge_request_even_when_scenarios_fail() {
            assertThat(List.of("engine", "shard"))
                    .allSatisfy(job ->
                            assertThat(pipeline.at(job, "extends").toString()).isEqualTo(".specification"));
            assertThat(pipeline.at(".specification", "artifacts", "when")).hasToString("always");
            assertThat(pipeline.at(".specification", "artifacts", "paths").texts())
                    .containsExactly("reports/");
            assertThat(pipeline.at(".specification", "artifacts", "reports", "junit")
                            .texts())
                    .containsExactly("reports/**/cucumber.xml");
        }

        @Test
        void an_engine_can_be_shared_by_several_machines_in_place_of_the_matrix() {
            assertThat(pipeline.at("shard", "parallel").value()).isEqualTo(3);
            assertThat(pipeline.at("shard", "script", 0).toString())
                    .isEqualTo(
                            "mvn verify -Dengine=$SHARDED_ENGINE -Dshard=$CI_NODE_INDEX/$CI_NODE_TOTAL || failed=$?");
            assertThat(pipeline.at("shard", "script", 3)).hasToString("exit ${failed:-0}");
            assertThat(pipeline.at("shard", "rules", 0, "if")).hasToString("$SHARDED_ENGINE");
            assertThat(pipeline.at("engine", "rules", 0)).hasToString("{if=$SHARDED_ENGINE, when=never}");
        }

        @Test
        void shards_bring_folders_of_their_own_which_the_merge_finds() {
            assertThat(pipeline.at("shard", "script").texts())
                    .contains(
                            "mkdir reports/shard-$CI_NODE_INDEX",
                            "mv reports/$SHARDED_ENGINE reports/shard-$CI_NODE_INDEX/");
        }

        @Test
        void what_takes_long_runs_in_scheduled_pipelines_only() {
            assertThat(pipeline.at("proof", "rules", 0, "if")).hasToString("$CI_PIPELINE_SOURCE == \"schedule\"");
            assertThat(pipeline.at("proof", "rules").texts()).hasSize(1);
            assertThat(pipeline.at("proof", "parallel", "matrix", 0, "PROOF").texts())
                    .isEqualTo(LONG);
            assertThat(pipeline.at("proof", "script").texts()).containsExactly("mvn $PROOF");
        }

        @Test
        void all_is_merged_whatever_failed_and_published_from_the_default_branch() {
            assertThat(pipeline.at("matrix", "when")).hasToString("always");
            assertThat(pipeline.at("matrix", "script").texts()).containsExactly(MERGE);
            assertThat(pipeline.at("matrix", "artifacts", "paths").texts()).containsExactly("reports/");
            assertThat(pipeline.at("pages", "needs").texts()).containsExactly("matrix");
            assertThat(pipeline.at("pages", "script").texts()).containsExactly("mv reports public");
            assertThat(pipeline.at("pages", "artifacts", "paths").texts()).containsExactly("public/");
            assertThat(pipeline.at("pages", "rules", 1, "if")).hasToString("$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH");
        }
    }

    @Nested
    class Of_the_benchmark {

        private static final String COMPARE = "./lab bench --compare";

        @Test
        void gitlab_compares_the_cost_of_a_run_in_scheduled_pipelines_only() throws Exception {
            Yaml bench = Yaml.read(Path.of(".gitlab-ci.yml")).at("bench");

            assertThat(bench.at("script").texts()).containsExactly(COMPARE);
            assertThat(bench.at("rules").texts()).hasSize(1);
            assertThat(bench.at("rules", 0, "if")).hasToString("$CI_PIPELINE_SOURCE == \"schedule\"");
        }

        @Test
        void github_compares_the_cost_of_a_run_every_week() throws Exception {
            Yaml workflow = Yaml.read(Path.of(".github/workflows/bench.yml"));

            assertThat(workflow.at("on", "schedule", 0, "cron").toString()).matches("\\d+ \\d+ \\* \\* [0-6]");
            assertThat(workflow.at("jobs", "bench", "steps", 2, "run")).hasToString(COMPARE);
        }
    }

    @Nested
    class On_github {

        private Yaml jobs;

        @BeforeEach
        void read() throws Exception {
            jobs = Yaml.read(Path.of(".github/workflows/verify.yml")).at("jobs");
        }

        @Test
        void each_engine_of_the_catalogue_has_a_job_and_none_ends_another() {
            assertThat(jobs.at("engine", "strategy", "matrix", "engine").texts())
                    .isEqualTo(engines());
            assertThat(jobs.at("engine", "strategy", "fail-fast").value()).isEqualTo(false);
            assertThat(jobs.at("engine", "steps", 2, "run")).hasToString("mvn verify -Dengine=${{ matrix.engine }}");
        }

        @Test
        void what_takes_long_runs_once_a_week() throws Exception {
            Yaml proof = Yaml.read(Path.of(".github/workflows/proof.yml"));

            assertThat(proof.at("on", "schedule", 0, "cron").toString()).matches("\\d+ \\d+ \\* \\* \\d");
            assertThat(proof.at("jobs", "proof", "strategy", "matrix", "command")
                            .texts())
                    .isEqualTo(LONG);
            assertThat(proof.at("jobs", "proof", "steps", 2, "run")).hasToString("mvn ${{ matrix.command }}");
        }

        @Test
        void reports_are_kept_even_when_scenarios_fail_and_all_is_merged() {
            assertThat(jobs.at("engine", "steps", 3, "if")).hasToString("always()");
            assertThat(jobs.at("engine", "steps", 3, "with", "path")).hasToString("reports/");
            assertThat(jobs.at("matrix", "needs")).hasToString("engine");
            assertThat(jobs.at("matrix", "if")).hasToString("always()");
            assertThat(jobs.at("matrix", "steps", 2, "with", "path")).hasToString("reports");
            assertThat(jobs.at("matrix", "steps", 3, "run")).hasToString(MERGE);
        }
    }
}
