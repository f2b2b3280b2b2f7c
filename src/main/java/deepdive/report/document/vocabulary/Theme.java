package deepdive.report.document.vocabulary;

import deepdive.report.document.words.Bilingual;
import java.util.List;

/**
 * The steps that one class defines.
 *
 * @param type the class, such as {@code TerminalSteps}
 * @param name what they are about, as its author and its translator wrote it
 * @param phrases the steps, in the order of the source
 */
public record Theme(String type, Bilingual name, List<Phrase> phrases) {

    public Theme {
        phrases = List.copyOf(phrases);
    }
}
