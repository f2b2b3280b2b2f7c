package deepdive.specification.steps;

import deepdive.engine.Engine;
import deepdive.host.DockerHost;
import deepdive.host.NotApplicable;
import io.cucumber.java.After;
import io.cucumber.java.AfterStep;
import io.cucumber.java.Before;
import io.cucumber.java.Scenario;
import java.util.Optional;

/**
 * Chooses the engine before a scenario, keeps the evidence after each step, and gives the host back after the scenario.
 */
public final class ScenarioHooks {

    private final Student student;
    private final EvidenceKeeper evidence = new EvidenceKeeper();

    public ScenarioHooks(Student student) {
        this.student = student;
    }

    @Before
    public void choose_the_engine(Scenario scenario) {
        Engine engine = LaboratoryOfRun.current().found(EngineOfRun.of(scenario.getId()));
        VersionTags all = new VersionTags(scenario.getSourceTagNames());
        VersionTags tags = VersionsIgnored.in(scenario.getId()) ? all.withoutVersions() : all;
        tags.whyNotOn(engine).ifPresent(NotApplicable::because);
        student.studies(engine, tags, HandsOfRun.of(scenario.getId()), TenantOfRun.of(scenario.getId()));
    }

    @AfterStep
    public void keep_what_was_seen(Scenario scenario) {
        Optional<DockerHost> host = student.seat().filter(seat -> !seat.isGone());
        host.ifPresent(EngineSheet::writeOnce);
        boolean news = evidence.attachTranscripts(scenario, student.terminals());
        student.takeEvidence().forEach(piece -> evidence.attach(scenario, piece));
        // A step that types nothing changes nothing in the daemon.
        if (news) {
            host.ifPresent(seat -> evidence.attachSnapshot(scenario, seat.daemon()));
        }
    }

    @After
    public void leave_the_host(Scenario scenario) {
        try {
            student.seat().ifPresent(host -> {
                if (scenario.isFailed()) {
                    evidence.attachScreens(scenario, student.terminals());
                }
                // The evidence in this JVM comes first, because the daemon may have gone.
                evidence.writeRecordings(
                        scenario, host.engine(), TenantOfRun.of(scenario.getId()), student.terminals());
                if (!host.isGone()) {
                    evidence.attachEvents(scenario, host.daemon(), student.origin());
                }
            });
        } finally {
            student.leaves();
        }
    }
}
