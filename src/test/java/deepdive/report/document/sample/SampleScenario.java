package deepdive.report.document.sample;

import java.util.ArrayList;
import java.util.List;

/** A made-up scenario. */
public final class SampleScenario {

    final String name;
    final List<String> tags;
    final List<SampleStep> steps = new ArrayList<>();
    final List<SampleStep.SampleEvidence> evidence = new ArrayList<>();
    String description = "";

    SampleScenario(String name, List<String> tags) {
        this.name = name;
        this.tags = tags;
    }

    /** Sets the text below the scenario's name. */
    public SampleScenario says(String text) {
        description = text;
        return this;
    }

    /** Adds a step. */
    public SampleStep step(String keyword, String text) {
        SampleStep step = new SampleStep(keyword, text);
        steps.add(step);
        return step;
    }

    /** Adds an attachment of the scenario as a whole. */
    public SampleScenario leaves(String type, String name, String body) {
        evidence.add(new SampleStep.SampleEvidence(type, name, body));
        return this;
    }

    /** Names a recording, even if the file does not exist. */
    public SampleScenario recorded(int terminal, String path) {
        return leaves("text/x.deepdive.recording", "terminal " + terminal, path);
    }
}
