package deepdive.practice.command;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A command whose options are known.
 *
 * @param name such as {@code docker ps}
 * @param names all names of the command, the first one included
 * @param options the options by their short and long names, without dashes
 * @param endsAtOperand whether words after the first operand are operands, whatever they look like
 * @param dashless whether the first word may be short options without a dash
 */
record KnownProgram(
        String name,
        List<String> names,
        Map<String, KnownOption> options,
        boolean endsAtOperand,
        boolean dashless,
        OperandRule operands) {

    /**
     * An option.
     *
     * @param name the long name, or the only one
     * @param unless the value that the command has without the option
     */
    record KnownOption(String name, boolean takesValue, Optional<String> unless) {}

    /** Reads a line of {@code programs.txt}. */
    static KnownProgram parse(String line) {
        String[] parts = line.split("\\|", 3);
        String name = parts[0].strip();
        List<String> names = Stream.concat(Stream.of(name), Arrays.stream(parts[1].split(",")))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
        List<String> marks = Arrays.stream(parts[2].strip().split("\\s+"))
                .filter(mark -> !mark.isEmpty())
                .toList();
        Map<String, KnownOption> options = new LinkedHashMap<>();
        marks.stream()
                .filter(mark -> Character.isLetter(mark.charAt(0)))
                .forEach(mark -> options.putAll(option(mark, options)));
        return new KnownProgram(
                name,
                names,
                options,
                marks.contains("!"),
                marks.contains("~"),
                marks.stream()
                        .filter(mark -> mark.startsWith("@"))
                        .findFirst()
                        .map(OperandRule::named)
                        .orElse(OperandRule.LITERAL));
    }

    private static Map<String, KnownOption> option(String mark, Map<String, KnownOption> known) {
        int alias = mark.indexOf('>');
        if (alias > 0) {
            return Map.of(
                    mark.substring(0, alias),
                    Optional.ofNullable(known.get(mark.substring(alias + 1))).orElseThrow());
        }
        int colon = mark.indexOf(':');
        int equals = mark.indexOf('=');
        if (colon < 0) {
            KnownOption flag = new KnownOption(mark.substring(equals + 1), false, Optional.empty());
            return byBothNames(equals < 0 ? mark : mark.substring(0, equals), flag);
        }
        String before = mark.substring(0, colon);
        String[] after = mark.substring(colon + 1).split("=", 2);
        KnownOption valued = new KnownOption(
                after[0].isEmpty() ? before : after[0],
                true,
                after.length == 2 ? Optional.of(after[1]) : Optional.empty());
        return byBothNames(before, valued);
    }

    private static Map<String, KnownOption> byBothNames(String typed, KnownOption option) {
        Map<String, KnownOption> both = new LinkedHashMap<>();
        both.put(typed, option);
        both.put(option.name(), option);
        return both;
    }
}
