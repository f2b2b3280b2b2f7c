package deepdive.report.document.text;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The difference between the hand-out and Docker, as the description of a scenario with {@code @diverges} states it: a
 * label and a text on each line. A line without a label continues the line above.
 *
 * @param before the text above the first label
 * @param parts the text after each label, in the order of the labels; a label without text is missing
 */
public record Divergence(Bilingual before, Map<DivergencePart, Bilingual> parts) {

    /** A part of the statement, with its Portuguese and its English label. */
    public enum DivergencePart {
        /** The claim of the hand-out. */
        HANDOUT("apostila|hand-?out"),
        /** The behaviour of Docker. */
        DOCKER("docker"),
        /** The first version with this behaviour, such as {@code 25.0}. */
        SINCE("desde|since"),
        /** The command to type instead. */
        TYPE("digite|type"),
        /** The upstream change or the reference. */
        SOURCE("fonte|source");

        private final Pattern label;

        DivergencePart(String labels) {
            label = Pattern.compile(labels, Pattern.CASE_INSENSITIVE);
        }

        /** The name in messages and in JSON: {@code handout}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        private static Optional<DivergencePart> labelled(String label) {
            return Arrays.stream(values())
                    .filter(part -> part.label.matcher(label).matches())
                    .findFirst();
        }
    }

    private static final Pattern LABELLED = Pattern.compile("\\s*([\\p{L}-]+)\\s*:\\s*(.*)");

    public Divergence {
        parts = parts.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(parts));
    }

    /** The divergence that a description states; empty if no label has a text in either language. */
    public static Optional<Divergence> in(Bilingual description) {
        LabelledTexts pt = LabelledTexts.in(description.pt());
        LabelledTexts en = LabelledTexts.in(description.en());
        Map<DivergencePart, Bilingual> parts = new EnumMap<>(DivergencePart.class);
        for (DivergencePart part : DivergencePart.values()) {
            Bilingual text = new Bilingual(pt.text(part), en.text(part), description.only());
            if (!text.isBlank()) {
                parts.put(part, text);
            }
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Divergence(new Bilingual(pt.before(), en.before(), description.only()), parts));
    }

    /** The text of a part; blank if the description does not state it. */
    public Bilingual part(DivergencePart part) {
        return parts.getOrDefault(part, Bilingual.same(""));
    }

    /** The command to type instead, between backticks; if several commands stand in a sentence, the sentence. */
    public Bilingual rightCommand() {
        return part(DivergencePart.TYPE).map(text -> text.isEmpty() || text.contains("`") ? text : "`" + text + "`");
    }

    /** The parts in one language, without those that this language does not state. */
    public Map<DivergencePart, String> in(Language language) {
        Map<DivergencePart, String> texts = new EnumMap<>(DivergencePart.class);
        parts.forEach((part, text) -> {
            if (!text.in(language).isEmpty()) {
                texts.put(part, text.in(language));
            }
        });
        return texts;
    }

    /** A description in one language. */
    private record LabelledTexts(String before, Map<DivergencePart, String> parts) {

        static LabelledTexts in(String description) {
            StringBuilder before = new StringBuilder();
            Map<DivergencePart, String> parts = new EnumMap<>(DivergencePart.class);
            Optional<DivergencePart> current = Optional.empty();
            for (String line : description.lines().toList()) {
                Matcher labelled = LABELLED.matcher(line);
                Optional<DivergencePart> label =
                        labelled.matches() ? DivergencePart.labelled(labelled.group(1)) : Optional.empty();
                String text = label.isPresent() ? labelled.group(2) : line;
                current = label.isPresent() ? label : current;
                if (current.isPresent()) {
                    parts.merge(current.get(), text.strip(), (start, more) -> (start + " " + more).strip());
                } else {
                    before.append(text.strip()).append('\n');
                }
            }
            return new LabelledTexts(before.toString().strip(), parts);
        }

        String text(DivergencePart part) {
            return parts.getOrDefault(part, "");
        }
    }
}
