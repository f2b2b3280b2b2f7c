package deepdive.report.messages;

/**
 * A part of a step's text that the step's definition takes as a parameter.
 *
 * @param text the part as the step has it, with its quotes: {@code `docker ps`}
 * @param value the part without quotes: {@code docker ps}
 * @param type the parameter's type in the expression, such as {@code int} or {@code command}; empty if the expression
 *     names none
 * @param start the index of {@code text} in the step's text, in Java chars from 0
 */
public record Argument(String text, String value, String type, int start) {

    /** The index after the last char of {@code text} in the step's text. */
    public int end() {
        return start + text.length();
    }
}
