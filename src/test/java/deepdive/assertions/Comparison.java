package deepdive.assertions;

/**
 * What an assertion compared, for reports and failures.
 *
 * @param subject of what, such as {@code container baleia}
 * @param expected what the hand-out, or Docker's documentation, lets one expect
 * @param screen what a terminal showed
 * @param daemon what the daemon, or the host's kernel, said
 * @param lookAt the command to look further with
 */
public record Comparison(String subject, String expected, String screen, String daemon, String lookAt) {

    /** The text of a failure. */
    String asFailure() {
        return """
                %s
                  expected:           %s
                  seen on the screen: %s
                  told by the daemon: %s
                  look at:            %s""".formatted(subject, expected, screen, daemon, lookAt);
    }
}
