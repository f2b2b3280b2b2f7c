package deepdive.report.document.sample;

import java.util.ArrayList;
import java.util.List;

/** A step of a made-up scenario: it takes a second. */
public final class SampleStep {

    /** What a step leaves. */
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

    /** What a terminal has shown of a command by now. */
    public SampleStep shows(int terminal, String command, String output) {
        return leaves("text/plain", "terminal " + terminal, "$ " + command + "\n" + output);
    }

    /** What an assertion compared. */
    public SampleStep compared(String json) {
        return leaves("application/x.deepdive.oracles+json", "oracles", json);
    }

    /** What the daemon has. */
    public SampleStep snapshot(String json) {
        return leaves("application/x.deepdive.snapshot+json", "daemon", json);
    }

    /** Anything. */
    public SampleStep leaves(String type, String name, String body) {
        evidence.add(new SampleEvidence(type, name, body));
        return this;
    }

    /** It did not hold. */
    public SampleStep fails(String why) {
        status = "FAILED";
        message = why;
        return this;
    }

    /** It does not apply, or comes after one that failed. */
    public SampleStep skipped(String why) {
        status = "SKIPPED";
        message = why;
        return this;
    }
}
