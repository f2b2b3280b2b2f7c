package deepdive.report.document.text;

import java.util.Optional;
import java.util.stream.Stream;

/** A language of the document. */
public enum Language {
    /** Portuguese, the language of the hand-out. */
    PT("pt"),
    /** English. */
    EN("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The tag in HTML and the name of the folder with the features: {@code pt}. */
    public String tag() {
        return tag;
    }

    /** The other language. */
    public Language other() {
        return this == PT ? EN : PT;
    }

    /** The language of a tag such as {@code pt} or {@code pt-BR}; empty if the tag is neither. */
    public static Optional<Language> of(String tag) {
        return Stream.of(values())
                .filter(language -> tag.equals(language.tag) || tag.startsWith(language.tag + "-"))
                .findFirst();
    }
}
