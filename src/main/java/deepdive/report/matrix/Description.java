package deepdive.report.matrix;

import deepdive.report.matrix.Finding.Divergence;
import deepdive.report.messages.ScenarioRun;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text below a scenario that {@code @diverges}: a label and what it says, one a line, in Portuguese or English. A line
 * without a label goes on with the one before it; text before the first label is not read.
 */
final class Description {

    private static final Pattern LINE = Pattern.compile("\\s*([\\p{L}-]+)\\s*:\\s*(.*)");

    private enum Label {
        HANDOUT("apostila|hand-?out"),
        DOCKER("docker"),
        SINCE("desde|since"),
        TYPE("digite|type"),
        SOURCE("fonte|source");

        private final Pattern words;

        Label(String words) {
            this.words = Pattern.compile(words, Pattern.CASE_INSENSITIVE);
        }

        static Optional<Label> of(String word) {
            for (Label label : values()) {
                if (label.words.matcher(word).matches()) {
                    return Optional.of(label);
                }
            }
            return Optional.empty();
        }
    }

    private final Map<Label, String> said = new EnumMap<>(Label.class);
    private Optional<Label> current = Optional.empty();

    private Description() {}

    static Divergence of(ScenarioRun scenario) {
        return of(scenario.id(), scenario.name(), scenario.description());
    }

    static Divergence of(String scenario, String name, String text) {
        Description description = new Description();
        text.lines().forEach(description::line);
        return new Divergence(
                scenario,
                name,
                description.text(Label.HANDOUT),
                description.text(Label.DOCKER),
                description.text(Label.SINCE),
                description.text(Label.TYPE),
                description.text(Label.SOURCE));
    }

    private void line(String line) {
        Matcher matcher = LINE.matcher(line);
        Optional<Label> label = matcher.matches() ? Label.of(matcher.group(1)) : Optional.empty();
        String text = label.isPresent() ? matcher.group(2) : line;
        current = label.or(() -> current);
        current.ifPresent(to -> said.merge(to, text.strip(), (before, more) -> (before + " " + more).strip()));
    }

    private Optional<String> text(Label label) {
        return Optional.ofNullable(said.get(label)).filter(text -> !text.isEmpty());
    }
}
