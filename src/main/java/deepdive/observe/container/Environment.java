package deepdive.observe.container;

import deepdive.observe.Output;
import deepdive.observe.UnreadableOutput;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A process's environment: the output of {@code env}, or the file {@code /proc/<pid>/environ}, which has a NUL after
 * each variable.
 *
 * @param variables values by name, in the order of the output
 */
public record Environment(Map<String, String> variables) {

    public Environment {
        variables = Collections.unmodifiableMap(new LinkedHashMap<>(variables));
    }

    /**
     * Reads either form.
     *
     * @throws UnreadableOutput if the text is empty, or a line is not a name, an equals sign and a value
     */
    public static Environment parse(String text) {
        Output output = new Output("env", text.replace('\0', '\n')).orEmpty("lines like HOME=/root");
        Map<String, String> variables = new LinkedHashMap<>();
        for (String line : output.lines()) {
            int equals = line.indexOf('=');
            if (equals < 0 || !line.substring(0, equals).matches("[A-Za-z_][A-Za-z0-9_]*")) {
                throw output.unreadable(line, "a name, an equals sign and a value");
            }
            variables.put(line.substring(0, equals), line.substring(equals + 1));
        }
        return new Environment(variables);
    }

    /** Whether there is a variable with a value, given as {@code NAME=value}. */
    public boolean has(String assignment) {
        return assignments().contains(assignment);
    }

    /** The variables, as {@code NAME=value}, with a word in their name or value; upper and lower case are the same. */
    public List<String> thatMention(String word) {
        String wanted = word.toLowerCase(Locale.ROOT);
        return assignments().stream()
                .filter(assignment -> assignment.toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
    }

    private List<String> assignments() {
        return variables.entrySet().stream()
                .map(variable -> variable.getKey() + "=" + variable.getValue())
                .toList();
    }
}
