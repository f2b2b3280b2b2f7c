package deepdive.report.document.replay;

import deepdive.report.document.text.Bilingual;
import java.util.List;

/**
 * A scenario's recordings in a file that a page loads.
 *
 * @param file the name, such as {@code 01-2-1.js}
 * @param terminals the terminals
 * @param problems the missing parts of the file, with the reasons
 */
public record Replay(String file, List<ReplayedTerminal> terminals, List<Bilingual> problems) {

    public Replay {
        terminals = List.copyOf(terminals);
        problems = List.copyOf(problems);
    }
}
