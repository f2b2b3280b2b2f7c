package deepdive.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectDirectory;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import deepdive.engine.EngineCatalogue;
import deepdive.specification.steps.EngineOfRun;
import deepdive.specification.steps.EvidenceKeeper;
import deepdive.specification.steps.LaboratoryOfRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.ObjectMapper;

/** Each fault happens to one scenario while it runs, and the scenario reports it once. A scenario without a fault goes on. */
@Timeout(180)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FaultsIT {

    private static final String UNHARMED = "docker kill mata o processo na hora";

    private final Map<String, TestExecutionResult> results = new ConcurrentHashMap<>();
    private final ListAppender<ILoggingEvent> said = new ListAppender<>();
    private final Queue<Throwable> uncaught = new ConcurrentLinkedQueue<>();

    private Path reports = Path.of("");

    @BeforeAll
    void run_the_scenarios(@TempDir Path folder) {
        reports = folder;
        Logger pool = (Logger) LoggerFactory.getLogger("deepdive.host.disposable.HostPool");
        said.start();
        pool.addAppender(said);
        Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> uncaught.add(thrown));
        System.setProperty(EvidenceKeeper.REPORTS_PROPERTY, reports.toString());
        LaboratoryOfRun.current();
        run(Stream.concat(Stream.of(UNHARMED), Stream.of(Fault.values()).map(Fault::scenario))
                .collect(Collectors.joining("|")));
    }

    @AfterAll
    void report_as_usual() {
        System.clearProperty(EvidenceKeeper.REPORTS_PROPERTY);
        Thread.setDefaultUncaughtExceptionHandler(null);
        ((Logger) LoggerFactory.getLogger("deepdive.host.disposable.HostPool")).detachAppender(said);
    }

    @Test
    void a_host_whose_container_is_killed_is_named_with_when_and_how_and_what_to_look_at() {
        assertThat(messageOf(Fault.CONTAINER_KILLED))
                .matches(
                        "(?s)The host has gone: the container \\w+ \\([0-9a-f]{12}\\) of Docker [0-9.]+ ended with exit"
                                + " status 137: the outer daemon was asked to send it signal 9, at \\S+Z,"
                                + " [0-9.]+ s into the scenario\\..*")
                .contains("The other scenarios go on", "docker events --since ", " --filter container=", "memory");
    }

    @Test
    void a_host_whose_dockerd_is_killed_is_named_with_when_and_that_it_lives() {
        assertThat(messageOf(Fault.DAEMON_KILLED))
                .matches("(?s)The host's dockerd has ended, in the container \\w+ \\([0-9a-f]{12}\\) of Docker [0-9.]+,"
                        + " which lives; noticed at \\S+Z, [0-9.]+ s into the scenario\\..*")
                .contains("The other scenarios go on", "memory");
    }

    @Test
    void a_host_whose_memory_is_short_is_named_with_where_to_look() {
        assertThat(messageOf(Fault.MEMORY_SHORT))
                .startsWith("The host has gone: the container ")
                .contains("its memory ran out, at ", "dmesg tells what was killed for want of it");
    }

    @Test
    void a_full_disk_is_in_the_message_with_the_command_that_needed_it() {
        assertThat(messageOf(Fault.DISK_FULL)).contains("docker run --name=conteiner1", "no space left on device");
    }

    @Test
    void a_terminal_that_is_cut_off_is_named_with_what_it_was_to_show() {
        assertThat(messageOf(Fault.TERMINAL_CUT)).contains("baleia", "terminal 1 was hung up, and shows:");
    }

    @Test
    void the_other_scenarios_go_on() {
        assertThat(results.get(UNHARMED))
                .extracting(TestExecutionResult::getStatus)
                .isEqualTo(Status.SUCCESSFUL);
    }

    @Test
    void the_reports_have_it_once_a_scenario_and_without_a_stack_trace() throws IOException {
        assertThat(failures())
                .hasSameSizeAs(Fault.values())
                .contains(
                        messageOf(Fault.CONTAINER_KILLED),
                        messageOf(Fault.DAEMON_KILLED),
                        messageOf(Fault.MEMORY_SHORT));
    }

    @Test
    void giving_back_what_has_gone_says_nothing_more() {
        assertThat(said.list).extracting(ILoggingEvent::getFormattedMessage).isEmpty();
        assertThat(uncaught).as("what a thread would print").isEmpty();
    }

    @Test
    void what_was_seen_until_then_is_kept() {
        assertThat(reports.resolve(EngineCatalogue.load().named("").id()).resolve("recordings"))
                .isDirectoryContaining("glob:**terminal-1.cast");
    }

    private String messageOf(Fault fault) {
        return Optional.ofNullable(results.get(fault.scenario()))
                .flatMap(TestExecutionResult::getThrowable)
                .map(Throwable::getMessage)
                .orElse("it did not fail");
    }

    private List<String> failures() throws IOException {
        ObjectMapper json = new ObjectMapper();
        return Files.readAllLines(reports.resolve("cucumber.ndjson")).stream()
                .map(line -> json.readTree(line).path("testStepFinished").path("testStepResult"))
                .filter(result -> result.path("status").asString("").equals("FAILED"))
                .map(result -> result.path("message").asString(""))
                .toList();
    }

    private void run(String names) {
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectDirectory("features/pt"))
                                .filters(EngineFilter.includeEngines("cucumber"))
                                .configurationParameters(Map.of(
                                        "cucumber.glue",
                                        EngineOfRun.class.getPackageName() + "," + FaultHooks.class.getPackageName(),
                                        "cucumber.plugin",
                                        "message:" + reports.resolve("cucumber.ndjson"),
                                        "cucumber.filter.name",
                                        names,
                                        "cucumber.publish.quiet",
                                        "true",
                                        "cucumber.execution.parallel.enabled",
                                        "true",
                                        "cucumber.execution.parallel.config.strategy",
                                        "fixed",
                                        "cucumber.execution.parallel.config.fixed.parallelism",
                                        "3"))
                                .build(),
                        new TestExecutionListener() {
                            @Override
                            public void executionFinished(TestIdentifier identifier, TestExecutionResult result) {
                                if (identifier.isTest()) {
                                    results.put(identifier.getDisplayName(), result);
                                }
                            }
                        });
    }
}
