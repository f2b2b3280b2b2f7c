package deepdive.report.document.replay;

/**
 * A command that was typed, and its output until the scenario ended.
 *
 * @param terminal the terminal's number
 * @param asked as the hand-out has it, with placeholders: {@code ping [endereço do contêiner 1]}
 * @param line as it was typed, with values for the placeholders
 * @param output as plain text
 * @param step the place of the typing step among the scenario's steps without hooks, from 0
 */
public record Command(int terminal, String asked, String line, String output, int step) {

    /** True if the hand-out leaves a part of the command to the student. */
    public boolean hasPlaceholders() {
        return !asked.equals(line);
    }

    Command showing(String more) {
        return new Command(terminal, asked, line, more, step);
    }
}
