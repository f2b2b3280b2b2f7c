package deepdive.evidence;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * What one scenario did on one release of Docker, without regard to its version tags.
 *
 * @param release such as {@code 28.5.2}
 * @param engine the name to type after {@code -Dengine=}, such as {@code source:28.5.2}
 * @param file the name of the feature's file
 * @param scenario the scenario's name
 * @param step the failed step's number, from 1; 0 if no step has failed
 * @param sentence the failed step with its keyword; empty if no step has failed
 * @param reason the failure's message, or why the scenario was skipped or cannot be tested; empty if the scenario passed
 * @param shown what terminals showed, in the order of the steps
 * @param tried when the scenario ended
 */
public record ReleaseVerdict(
        String release,
        String engine,
        String file,
        String scenario,
        VerdictKind result,
        int step,
        String sentence,
        String reason,
        List<ShownAfterStep> shown,
        Optional<Instant> tried) {

    /** The result of a scenario on a release. */
    public enum VerdictKind {
        /** Docker did what the scenario says. */
        @JsonProperty("ok")
        OK("ok"),
        /** A step failed. */
        @JsonProperty("failed")
        FAILED("failed"),
        /** The scenario does not describe such a host, for example because of its image store. */
        @JsonProperty("skipped")
        SKIPPED("skipped"),
        /** The release could not be built or started. */
        @JsonProperty("cannot be tested")
        UNTESTED("cannot be tested"),
        /** The host or its daemon went away, so the scenario says nothing about the release. Another trial may. */
        @JsonProperty("lost its host")
        LOST("lost its host");

        private final String word;

        VerdictKind(String word) {
            this.word = word;
        }

        /** Whether the scenario says something about the release. */
        public boolean isTested() {
            return this != UNTESTED && this != LOST;
        }

        /** The word for people. */
        public String word() {
            return word;
        }
    }

    /**
     * A command of a terminal, with its output until the end of a step.
     *
     * @param step the step's number, from 1
     * @param terminal such as {@code terminal 1}
     * @param text {@code $ }, the command, a line feed, and the output
     */
    public record ShownAfterStep(int step, String terminal, String text) {}

    /** The verdict that a scenario cannot be tested on a release. */
    public static ReleaseVerdict untested(String release, String engine, String file, String scenario, String reason) {
        return new ReleaseVerdict(
                release,
                engine,
                file,
                scenario,
                VerdictKind.UNTESTED,
                0,
                "",
                reason,
                List.of(),
                Optional.of(Instant.now().truncatedTo(ChronoUnit.SECONDS)));
    }

    /** The verdict that a file's text holds; empty if the text holds none. */
    public static Optional<ReleaseVerdict> read(String text) {
        return EvidenceJson.read(text, ReleaseVerdict.class)
                .filter(verdict -> !verdict.release().isEmpty());
    }

    /** The file's text. */
    public String json() {
        return EvidenceJson.writeReadable(this);
    }

    /** The verdict in a few words. */
    public String words() {
        return switch (result) {
            case OK -> result.word();
            case FAILED -> sentence.isEmpty() ? result.word() : result.word() + " at: " + sentence;
            case SKIPPED, UNTESTED, LOST ->
                result.word() + ": " + reason.lines().findFirst().orElse("");
        };
    }
}
