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

    /** What stands below its name. */
    public SampleScenario says(String text) {
        description = text;
        return this;
    }

    /** One more step. */
    public SampleStep step(String keyword, String text) {
        SampleStep step = new SampleStep(keyword, text);
        steps.add(step);
        return step;
    }

    /** What belongs to no step. */
    public SampleScenario leaves(String type, String name, String body) {
        evidence.add(new SampleStep.SampleEvidence(type, name, body));
        return this;
    }

    /** A recording that is named, whether or not it is there. */
    public SampleScenario recorded(int terminal, String path) {
        return leaves("text/x.deepdive.recording", "terminal " + terminal, path);
    }
}
