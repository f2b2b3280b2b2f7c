package deepdive.report.document.vocabulary;

import deepdive.report.document.text.Bilingual;
import java.util.List;

/**
 * The sentences that one class defines.
 *
 * @param type the class, such as {@code TerminalSteps}
 * @param name the subject of the sentences
 * @param phrases at least one
 */
public record Theme(String type, Bilingual name, List<Phrase> phrases) {

    public Theme {
        phrases = List.copyOf(phrases);
    }
}
