package deepdive.report.document.words;

import java.util.Optional;
import java.util.stream.Stream;

/** A language of the document. */
public enum Language {
    /** The hand-out's own. */
    PT("pt"),
    /** The features' restatement. */
    EN("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** As HTML's {@code lang} and the folder of its features: {@code pt}. */
    public String tag() {
        return tag;
    }

    /** The one that is not this. */
    public Language other() {
        return this == PT ? EN : PT;
    }

    /** The language of a tag such as {@code pt} or {@code pt-BR}; empty where it is neither. */
    public static Optional<Language> of(String tag) {
        return Stream.of(values())
                .filter(language -> tag.equals(language.tag) || tag.startsWith(language.tag + "-"))
                .findFirst();
    }
}
