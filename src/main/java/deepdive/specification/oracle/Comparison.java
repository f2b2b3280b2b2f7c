package deepdive.specification.oracle;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What an assertion compared, for reports and failures.
 *
 * @param subject of what, such as {@code container baleia}
 * @param expected what the hand-out, or Docker's documentation, lets one expect
 * @param screen what a terminal showed
 * @param daemon what the daemon, or the host's kernel, said
 * @param lookAt the command to look further with
 */
public record Comparison(Saying subject, Saying expected, Saying screen, Saying daemon, String lookAt) {

    /** The text of a failure. */
    String asFailure() {
        return """
                %s
                  expected:           %s
                  seen on the screen: %s
                  told by the daemon: %s
                  look at:            %s""".formatted(subject.inEnglish(), expected.inEnglish(), screen.inEnglish(), daemon.inEnglish(), lookAt);
    }

    /** As {@code docs/report-data.md} has it. */
    public Map<String, Object> data() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("subject", subject.data());
        data.put("expected", expected.data());
        data.put("screen", screen.data());
        data.put("daemon", daemon.data());
        data.put("lookAt", lookAt);
        return data;
    }
}
