package deepdive.report.document.change;

import java.util.List;

/**
 * The form of an output: its lines without the parts that differ from run to run on the same engine.
 *
 * @param lines without blank ones
 */
public record OutputForm(List<String> lines) {

    /** The form of an output. */
    public static OutputForm of(String output) {
        return new OutputForm(output.lines()
                .filter(line -> !line.isBlank())
                .map(line -> LineForm.of(line).text())
                .toList());
    }
}
