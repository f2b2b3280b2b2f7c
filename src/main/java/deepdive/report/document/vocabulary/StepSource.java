package deepdive.report.document.vocabulary;

import deepdive.report.document.words.Bilingual;
import deepdive.report.document.words.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The source of a class of step definitions. A step is a method with two annotations, the Portuguese expression and the
 * English one, and a comment that begins with a Portuguese example in {@code {@code …}}.
 */
final class StepSource {

    private static final String LITERAL = "\"(?:[^\"\\\\]|\\\\.)*\"";
    private static final Pattern CLASS =
            Pattern.compile("/\\*\\*((?:[^*]|\\*(?!/))*)\\*/\\s*public (?:final )?class (\\w+)");
    private static final Pattern STEP = Pattern.compile("/\\*\\*((?:[^*]|\\*(?!/))*)\\*/\\s*"
            + "@(Given|When|Then)\\(\\s*(" + LITERAL + "(?:\\s*\\+\\s*" + LITERAL + ")*)\\s*\\)\\s*"
            + "@(?:Given|When|Then)\\(\\s*(" + LITERAL + "(?:\\s*\\+\\s*" + LITERAL
            + ")*)\\s*\\)\\s*public void (\\w+)");
    private static final Pattern KIND =
            Pattern.compile("/\\*\\*((?:[^*]|\\*(?!/))*)\\*/\\s*@ParameterType\\([^)]*?name = \"(\\w+)\"");

    private final String source;
    private final Properties portuguese;

    /** @param portuguese what the comments say, by class and method, by class, and by kind */
    StepSource(String source, Properties portuguese) {
        this.source = source;
        this.portuguese = portuguese;
    }

    /** The steps of the class; empty where it defines none. */
    Optional<Theme> theme() {
        Matcher about = CLASS.matcher(source);
        if (!about.find()) {
            return Optional.empty();
        }
        String type = about.group(2);
        List<Phrase> phrases = new ArrayList<>();
        Matcher step = STEP.matcher(source);
        while (step.find()) {
            phrases.add(phrase(
                    type + "." + step.group(5),
                    comment(step.group(1)),
                    step.group(2),
                    literal(step.group(3)),
                    literal(step.group(4))));
        }
        return phrases.isEmpty()
                ? Optional.empty()
                : Optional.of(new Theme(type, both(type, withoutCode(comment(about.group(1)))), phrases));
    }

    /** The kinds of words that the class defines. */
    List<Kind> kinds() {
        List<Kind> kinds = new ArrayList<>();
        Matcher kind = KIND.matcher(source);
        while (kind.find()) {
            String name = kind.group(2);
            kinds.add(new Kind(name, both("kind." + name, withoutCode(comment(kind.group(1))))));
        }
        return kinds;
    }

    private Phrase phrase(String key, String comment, String keyword, String pt, String en) {
        Optional<String> example = firstCode(comment);
        String rest = example.map(text -> comment.substring(comment.indexOf(text) + text.length() + 1))
                .orElse(comment)
                .replaceFirst("^\\s*[:.,;]\\s*", "");
        String portuguese = example.orElse(pt);
        return new Phrase(
                Bilingual.of(readable(pt), readable(en)),
                Bilingual.of(
                        portuguese,
                        translated(portuguese, pt, en)
                                .map(text -> keyword + " " + text)
                                .orElse(en)),
                both(key, capitalised(withoutCode(rest).strip())));
    }

    /** What a comment says; in English alone where nobody has translated it. */
    private Bilingual both(String key, String english) {
        if (english.isEmpty()) {
            return Bilingual.same("");
        }
        return Optional.ofNullable(portuguese.getProperty(key))
                .map(text -> Bilingual.of(text, english))
                .orElseGet(() -> Bilingual.only(Language.EN, english));
    }

    /** An expression as people read it: Cucumber escapes what it would take for an alternative or a parameter. */
    private static String readable(String expression) {
        return expression.replaceAll("\\\\([/({])", "$1");
    }

    private static String capitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** The example in English: its own words put into the English expression. */
    static Optional<String> translated(String example, String pt, String en) {
        Pattern parameter = Pattern.compile("\\{(\\w*)\\}");
        StringBuilder form = new StringBuilder();
        int from = 0;
        Matcher parameters = parameter.matcher(pt);
        while (parameters.find()) {
            form.append(Pattern.quote(readable(pt.substring(from, parameters.start()))));
            form.append(word(parameters.group(1)));
            from = parameters.end();
        }
        form.append(Pattern.quote(readable(pt.substring(from)))).append("$");
        Matcher found = Pattern.compile(form.toString()).matcher(example);
        if (!found.find()) {
            return Optional.empty();
        }
        StringBuilder english = new StringBuilder();
        Matcher places = parameter.matcher(readable(en));
        if (places.results().count() != found.groupCount()) {
            return Optional.empty();
        }
        places.reset();
        for (int i = 1; places.find(); i++) {
            places.appendReplacement(english, Matcher.quoteReplacement(found.group(i)));
        }
        return Optional.of(places.appendTail(english).toString());
    }

    private static String word(String type) {
        return switch (type) {
            case "int" -> "(-?\\d+)";
            case "string" -> "(\"[^\"]*\")";
            default -> "(`[^`]*`|.+?)";
        };
    }

    private static String comment(String javadoc) {
        return javadoc.replaceAll("(?m)^\\s*\\*", " ").replaceAll("\\s+", " ").strip();
    }

    /** What is in the first {@code {@code …}}; braces may be nested. */
    private static Optional<String> firstCode(String comment) {
        int start = comment.indexOf("{@code ");
        if (start < 0) {
            return Optional.empty();
        }
        int depth = 1;
        int from = start + "{@code ".length();
        for (int i = from; i < comment.length(); i++) {
            depth += comment.charAt(i) == '{' ? 1 : comment.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return Optional.of(comment.substring(from, i));
            }
        }
        return Optional.empty();
    }

    private static String withoutCode(String comment) {
        return comment.replaceAll("\\{@code `?([^{}`]*)`?\\}", "`$1`").replaceAll("\\{@link #?([^{}]*)\\}", "$1");
    }

    private static String literal(String source) {
        StringBuilder text = new StringBuilder();
        Matcher part = Pattern.compile(LITERAL).matcher(source);
        while (part.find()) {
            text.append(part.group(), 1, part.group().length() - 1);
        }
        return text.toString().translateEscapes();
    }
}
