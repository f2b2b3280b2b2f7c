package deepdive.report.document.replay;

/**
 * A command that was typed, and what its terminal showed of it until the scenario ended.
 *
 * @param terminal the terminal's number
 * @param asked as the hand-out has it, with its blanks: {@code ping [endereço do contêiner 1]}
 * @param line as it was typed, with the blanks filled
 * @param output what was shown, as plain text
 * @param omitted how many bytes of the output are not there, because it was too large
 * @param step the step that typed it: its place among the scenario's steps without hooks, from 0
 */
public record Command(int terminal, String asked, String line, String output, long omitted, int step) {

    /** Whether it had blanks to be filled. */
    public boolean hadBlanks() {
        return !asked.equals(line);
    }

    Command showing(String more, long left) {
        return new Command(terminal, asked, line, more, left, step);
    }
}
