package deepdive.steps;

import deepdive.terminal.Terminal;
import deepdive.terminal.TypedLine;
import io.cucumber.java.After;
import io.cucumber.java.AfterStep;
import io.cucumber.java.Before;
import io.cucumber.java.Scenario;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/** What happens around every scenario and step: the engine, the attachments, the recordings, and giving the host back. */
public final class ScenarioHooks {

    private final Student student;
    private final Map<TypedLine, String> attached = new HashMap<>();

    public ScenarioHooks(Student student) {
        this.student = student;
    }

    @Before
    public void choose_the_engine(Scenario scenario) {
        var engine = EngineOfRun.of(scenario.getId());
        new VersionTags(scenario.getSourceTagNames()).whyNotOn(engine).ifPresent(reason -> Assumptions.abort(reason));
        student.studies(engine);
    }

    /** Attaches each command to the step that typed it, and what its terminal has shown since to the step that waited. */
    @AfterStep
    public void attach_what_was_typed_and_shown(Scenario scenario) {
        student.terminals().forEach((number, terminal) -> {
            for (TypedLine line : terminal.typed()) {
                String text = "$ " + line.line() + "\n" + line.output();
                if (!text.equals(attached.put(line, text))) {
                    scenario.attach(text, "text/plain", "terminal " + number);
                }
            }
        });
    }

    @After
    public void leave_the_host(Scenario scenario) {
        try {
            if (scenario.isFailed()) {
                attach_the_screens(scenario);
            }
            attach_the_recordings(scenario);
        } finally {
            student.leaves();
        }
    }

    private void attach_the_screens(Scenario scenario) {
        student.terminals()
                .forEach((number, terminal) -> scenario.attach(
                        terminal.failure("The scenario failed."),
                        "text/plain",
                        "terminal " + number + ", last screen"));
    }

    private void attach_the_recordings(Scenario scenario) {
        List<Map.Entry<Integer, Terminal>> all = List.copyOf(student.terminals().entrySet());
        all.forEach(entry -> scenario.attach(
                entry.getValue().recording().asciicast().getBytes(StandardCharsets.UTF_8),
                "application/x-asciicast",
                "terminal " + entry.getKey()));
    }
}
