package deepdive.evidence;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Optional;

/**
 * The comparison of an assertion: the expectation and the answers of both oracles.
 *
 * @param subject the subject of the question, such as {@code container baleia}
 * @param expected the behaviour that the hand-out, or Docker's documentation, promises
 * @param screen the answer of the student's terminal
 * @param daemon the answer of the daemon or of the host's kernel
 * @param lookAt a command that shows more details
 * @param failed whether the comparison did not hold
 * @param wrong the oracle whose answer was wrong; empty if the comparison held, and in files of earlier versions
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Comparison(
        @JsonSetter(nulls = Nulls.FAIL) Statement subject,
        @JsonSetter(nulls = Nulls.FAIL) Statement expected,
        @JsonSetter(nulls = Nulls.FAIL) Statement screen,
        @JsonSetter(nulls = Nulls.FAIL) Statement daemon,
        String lookAt,
        boolean failed,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<WrongAnswer> wrong)
        implements Evidence {

    public static final String MEDIA_TYPE = "application/x.deepdive.oracles+json";

    /** A comparison without a failure. */
    public Comparison(Statement subject, Statement expected, Statement screen, Statement daemon, String lookAt) {
        this(subject, expected, screen, daemon, lookAt, false, Optional.empty());
    }

    /** Adds the result to the comparison: the wrong answer, or empty if the comparison holds. */
    public Comparison withResult(Optional<WrongAnswer> found) {
        return new Comparison(subject, expected, screen, daemon, lookAt, found.isPresent(), found);
    }

    /** The text of a failure. */
    public String message() {
        return """
                %s
                  expected:           %s
                  seen on the screen: %s
                  told by the daemon: %s
                  look at:            %s""".formatted(subject.inEnglish(), expected.inEnglish(), screen.inEnglish(), daemon.inEnglish(), lookAt);
    }

    /** The comparison that an attachment's text holds; empty if the text holds none. */
    public static Optional<Comparison> read(String body) {
        return EvidenceJson.read(body, Comparison.class);
    }

    @Override
    public String mediaType() {
        return MEDIA_TYPE;
    }

    @Override
    public String name() {
        return "oracles";
    }
}
