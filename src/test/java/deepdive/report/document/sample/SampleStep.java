package deepdive.report.document.sample;

import java.util.ArrayList;
import java.util.List;

/** A step of a made-up scenario. The step takes a second. */
public final class SampleStep {

    /** An attachment of a step. */
    record SampleEvidence(String type, String name, String body) {}

    final String keyword;
    final String text;
    final List<SampleEvidence> evidence = new ArrayList<>();
    String status = "PASSED";
    String message = "";

    SampleStep(String keyword, String text) {
        this.keyword = keyword;
        this.text = text;
    }

    /** Adds a command's output in a terminal until now. */
    public SampleStep shows(int terminal, String command, String output) {
        return leaves("text/plain", "terminal " + terminal, "$ " + command + "\n" + output);
    }

    /** Adds the comparison of an assertion. */
    public SampleStep compared(String json) {
        return leaves("application/x.deepdive.oracles+json", "oracles", json);
    }

    /** Adds a snapshot of the daemon. */
    public SampleStep snapshot(String json) {
        return leaves("application/x.deepdive.snapshot+json", "daemon", json);
    }

    /** Adds an attachment of any kind. */
    public SampleStep leaves(String type, String name, String body) {
        evidence.add(new SampleEvidence(type, name, body));
        return this;
    }

    /** Makes the step fail. */
    public SampleStep fails(String why) {
        status = "FAILED";
        message = why;
        return this;
    }

    /** Makes the step skipped: it does not apply, or comes after a failed step. */
    public SampleStep skipped(String why) {
        status = "SKIPPED";
        message = why;
        return this;
    }
}
