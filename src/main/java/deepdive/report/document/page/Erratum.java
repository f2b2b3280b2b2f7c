package deepdive.report.document.page;

import deepdive.report.document.words.Bilingual;
import deepdive.report.document.words.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where Docker departs from the hand-out, as the description of a scenario tells it.
 *
 * @param about what the description says besides
 * @param handout what the hand-out says
 * @param docker what Docker does
 * @param since since which version
 * @param type what to type today
 * @param source where that is known from
 */
public record Erratum(
        Bilingual about, Bilingual handout, Bilingual docker, Bilingual since, Bilingual type, Bilingual source) {

    private static final List<String> KEYS = List.of("handout", "docker", "since", "type", "source");
    private static final Map<String, String> LABELS = labels();
    private static final Pattern LABELLED = Pattern.compile("\\s*([\\p{L}-]+):\\s*(.*)");

    /** The erratum that a description holds; empty where it has no such lines. */
    public static Optional<Erratum> in(Bilingual description) {
        Map<String, String> pt = read(description.in(Language.PT));
        Map<String, String> en = read(description.in(Language.EN));
        if (KEYS.stream().noneMatch(pt::containsKey)) {
            return Optional.empty();
        }
        List<Bilingual> parts = new ArrayList<>();
        for (String key : List.of("", "handout", "docker", "since", "type", "source")) {
            parts.add(new Bilingual(pt.getOrDefault(key, ""), en.getOrDefault(key, ""), description.only()));
        }
        return Optional.of(
                new Erratum(parts.get(0), parts.get(1), parts.get(2), parts.get(3), parts.get(4), parts.get(5)));
    }

    /** What each label introduces; what comes before the first is under the empty key. */
    private static Map<String, String> read(String description) {
        Map<String, String> parts = new LinkedHashMap<>();
        String key = "";
        for (String line : description.lines().toList()) {
            Matcher labelled = LABELLED.matcher(line);
            String text = line;
            if (labelled.matches() && LABELS.containsKey(labelled.group(1))) {
                key = LABELS.getOrDefault(labelled.group(1), "");
                text = labelled.group(2);
            }
            String between = key.isEmpty() ? "\n" : " ";
            parts.merge(key, text.strip(), (before, more) -> (before + between + more).strip());
        }
        return parts;
    }

    private static Map<String, String> labels() {
        Map<String, String> labels = new LinkedHashMap<>();
        List<String> pt = List.of("Apostila", "Docker", "Desde", "Digite", "Fonte");
        List<String> en = List.of("Hand-out", "Docker", "Since", "Type", "Source");
        for (int i = 0; i < KEYS.size(); i++) {
            labels.put(pt.get(i), KEYS.get(i));
            labels.put(en.get(i), KEYS.get(i));
        }
        return labels;
    }
}
