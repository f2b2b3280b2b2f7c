package deepdive.report.messages;

/**
 * A part of a step's text that its definition takes as a parameter.
 *
 * @param text as it stands in the step's text, with its quotes: {@code `docker ps`}
 * @param value without them: {@code docker ps}
 * @param type the parameter's type in the expression, such as {@code int} or {@code command}; empty if it has none
 * @param start where {@code text} begins in the step's text, in Java chars from 0
 */
public record Argument(String text, String value, String type, int start) {

    /** Where {@code text} ends in the step's text, exclusive. */
    public int end() {
        return start + text.length();
    }
}
