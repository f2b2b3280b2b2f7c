package deepdive.report.document.replay;

import deepdive.report.document.words.Bilingual;
import java.util.List;

/**
 * A scenario's recordings, as a file that a page loads.
 *
 * @param file its name, such as {@code 01-2-1.js}
 * @param terminals the terminals that it has
 * @param problems what is not in it, and why
 */
public record Replay(String file, List<Integer> terminals, List<Bilingual> problems) {

    public Replay {
        terminals = List.copyOf(terminals);
        problems = List.copyOf(problems);
    }
}
