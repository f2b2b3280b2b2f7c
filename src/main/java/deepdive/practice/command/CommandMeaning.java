package deepdive.practice.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The effect of a command line. The order of options, their long or short names, blanks and quotes do not change the effect.
 */
public final class CommandMeaning {

    /** A placeholder of the hand-out for which no step has noted a value. */
    private static final Pattern PLACEHOLDER =
            Pattern.compile("ip-host|ip-conteiner|br-NNNN|\\[(?:endere|address)[^\\]]*\\]");

    private static final String ADDRESS = "(?!127\\.)\\d+(?:\\.\\d+){3}";
    private static final String INTERFACE = "br-[0-9a-f]+";

    private final String line;
    private final List<Invocation> calls = new ArrayList<>();
    private final List<String> separators = new ArrayList<>();

    private CommandMeaning(String line) {
        this.line = line.strip();
        List<String> words = new ArrayList<>();
        List<String> redirections = new ArrayList<>();
        String redirecting = "";
        for (ShellWords.ShellWord word : ShellWords.of(protect(line), inner -> new CommandMeaning(inner).canonical())) {
            if (word.operator() && (word.text().contains(">") || word.text().contains("<"))) {
                redirecting = word.text();
            } else if (word.operator()) {
                end(words, redirections);
                separators.add(word.text());
            } else if (!redirecting.isEmpty()) {
                redirections.add(redirecting + word.text());
                redirecting = "";
            } else {
                words.add(word.text());
            }
        }
        if (words.isEmpty() && redirections.isEmpty() && separators.equals(List.of(";"))) {
            separators.clear();
        } else {
            end(words, redirections);
        }
    }

    private void end(List<String> words, List<String> redirections) {
        calls.add(Invocation.of(List.copyOf(words), List.copyOf(redirections)));
        words.clear();
        redirections.clear();
    }

    /** A placeholder of several words is one word. */
    private static String protect(String line) {
        return PLACEHOLDER.matcher(line).replaceAll(found -> found.group().replace(" ", "\u00a0"));
    }

    /** Reads a command line. */
    public static CommandMeaning of(String line) {
        return new CommandMeaning(line);
    }

    /** The first difference to a command that was typed; empty if both are the same command. */
    public Optional<Difference> differenceTo(CommandMeaning typed) {
        if (!separators.equals(typed.separators)) {
            return Optional.of(another(typed));
        }
        for (int at = 0; at < calls.size(); at++) {
            Optional<Difference> difference = difference(calls.get(at), typed.calls.get(at), typed);
            if (difference.isPresent()) {
                return difference;
            }
        }
        return Optional.empty();
    }

    private Difference another(CommandMeaning typed) {
        return Difference.of("another", line, typed.line);
    }

    private Optional<Difference> difference(Invocation wanted, Invocation given, CommandMeaning typed) {
        if (!wanted.program().equals(given.program())) {
            return Optional.of(another(typed));
        }
        Optional<Difference> options = inOptions(wanted, given);
        return options.isPresent() ? options : inOperands(wanted, given, typed);
    }

    private static Optional<Difference> inOptions(Invocation wanted, Invocation given) {
        TreeSet<String> names = new TreeSet<>(wanted.options().keySet());
        names.addAll(given.options().keySet());
        for (String name : names) {
            List<String> values = wanted.options().getOrDefault(name, List.of());
            List<String> others = given.options().getOrDefault(name, List.of());
            String option = Invocation.dashed(name);
            if (others.isEmpty()) {
                return Optional.of(Difference.of("missing-option", withValue(option, values)));
            }
            if (values.isEmpty()) {
                return Optional.of(Difference.of("extra-option", withValue(option, others)));
            }
            if (!same(values, others)) {
                return Optional.of(
                        Difference.of("value", option, String.join(", ", values), String.join(", ", others)));
            }
        }
        return Optional.empty();
    }

    private Optional<Difference> inOperands(Invocation wanted, Invocation given, CommandMeaning typed) {
        List<String> words = wanted.operands();
        List<String> others = given.operands();
        for (int at = 0; at < Math.min(words.size(), others.size()); at++) {
            if (!same(words.get(at), others.get(at))) {
                return Optional.of(Difference.of("operand", words.get(at), others.get(at)));
            }
        }
        if (words.size() > others.size()) {
            return Optional.of(Difference.of("missing-operand", words.get(others.size())));
        }
        if (words.size() < others.size()) {
            return Optional.of(Difference.of("extra-operand", others.get(words.size())));
        }
        return wanted.redirections().equals(given.redirections()) ? Optional.empty() : Optional.of(another(typed));
    }

    private static String withValue(String option, List<String> values) {
        return values.get(0).isEmpty() ? option : option + "=" + values.get(0);
    }

    private static boolean same(List<String> values, List<String> others) {
        if (values.size() != others.size()) {
            return false;
        }
        for (int at = 0; at < values.size(); at++) {
            if (!same(values.get(at), others.get(at))) {
                return false;
            }
        }
        return true;
    }

    /** A placeholder accepts the student's own value. */
    private static boolean same(String wanted, String given) {
        String joined = wanted.replace("\u00a0", " ");
        StringBuilder pattern = new StringBuilder();
        Matcher placeholder = PLACEHOLDER.matcher(joined);
        int from = 0;
        while (placeholder.find()) {
            pattern.append(Pattern.quote(joined.substring(from, placeholder.start())))
                    .append(placeholder.group().startsWith("br-") ? INTERFACE : ADDRESS);
            from = placeholder.end();
        }
        pattern.append(Pattern.quote(joined.substring(from)));
        return wanted.equals(given) || given.matches(pattern.toString());
    }

    private String canonical() {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < calls.size(); at++) {
            text.append(at == 0 ? "" : " " + separators.get(at - 1) + " ")
                    .append(calls.get(at).canonical());
        }
        return text.toString();
    }
}
