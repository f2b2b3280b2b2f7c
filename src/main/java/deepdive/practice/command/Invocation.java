package deepdive.practice.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A call of a program, in a form that is the same for all ways to write the call.
 *
 * @param program such as {@code docker ps}
 * @param options the sorted values by the long name of the option, without dashes; an option without a value has an empty one
 * @param operands the operands in their order
 * @param redirections such as {@code >nginx.tar}, sorted
 */
record Invocation(
        String program, SortedMap<String, List<String>> options, List<String> operands, List<String> redirections) {

    static Invocation of(List<String> words, List<String> redirections) {
        if (words.size() > 1 && words.get(0).equals("sudo")) {
            Invocation rest = of(words.subList(1, words.size()), redirections);
            return new Invocation("sudo " + rest.program, rest.options, rest.operands, rest.redirections);
        }
        return KnownPrograms.calledBy(words)
                .map(call -> of(call.program(), call.words(), redirections))
                .orElseGet(() -> new Invocation(
                        words.isEmpty() ? "" : words.get(0),
                        new TreeMap<>(),
                        words.isEmpty() ? List.of() : words.subList(1, words.size()),
                        redirections.stream().sorted().toList()));
    }

    private static Invocation of(KnownProgram program, List<String> words, List<String> redirections) {
        Map<String, List<String>> given = new TreeMap<>();
        List<String> operands = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            String word =
                    at == 0 && program.dashless() && !words.get(0).startsWith("-") ? "-" + words.get(0) : words.get(at);
            if (word.equals("--") || (program.endsAtOperand() && !operands.isEmpty())) {
                operands.addAll(words.subList(word.equals("--") ? at + 1 : at, words.size()));
                break;
            }
            Optional<String> next = at + 1 < words.size() ? Optional.of(words.get(at + 1)) : Optional.empty();
            boolean took = false;
            if (word.startsWith("--")) {
                took = takeLong(program, word.substring(2), next, given);
            } else if (word.length() > 1 && word.startsWith("-")) {
                took = takeShort(program, word.substring(1), next, given);
            } else {
                operands.add(word);
            }
            at += took ? 1 : 0;
        }
        SortedMap<String, List<String>> options = new TreeMap<>();
        given.forEach((name, values) -> kept(program, name, values)
                .ifPresent(kept -> options.put(name, kept.stream().sorted().toList())));
        return new Invocation(
                program.name(),
                options,
                program.operands().written(operands, redirections),
                program.operands().left(redirections).stream().sorted().toList());
    }

    private static boolean takeLong(
            KnownProgram program, String word, Optional<String> next, Map<String, List<String>> given) {
        String[] parts = word.split("=", 2);
        Optional<KnownProgram.KnownOption> option =
                Optional.ofNullable(program.options().get(parts[0]));
        String name = option.map(KnownProgram.KnownOption::name).orElse(parts[0]);
        boolean valued = option.map(KnownProgram.KnownOption::takesValue).orElse(false);
        if (valued && parts.length == 1) {
            add(given, name, next.orElse(""));
            return true;
        }
        String value = parts.length == 1 ? "" : parts[1];
        if (valued || !value.equals("false")) {
            add(given, name, !valued && value.equals("true") ? "" : value);
        }
        return false;
    }

    private static boolean takeShort(
            KnownProgram program, String letters, Optional<String> next, Map<String, List<String>> given) {
        for (int at = 0; at < letters.length(); at++) {
            String letter = letters.substring(at, at + 1);
            Optional<KnownProgram.KnownOption> option =
                    Optional.ofNullable(program.options().get(letter));
            String name = option.map(KnownProgram.KnownOption::name).orElse(letter);
            if (option.map(KnownProgram.KnownOption::takesValue).orElse(false)) {
                String rest = letters.substring(at + 1).replaceFirst("^=", "");
                add(given, name, rest.isEmpty() ? next.orElse("") : rest);
                return rest.isEmpty();
            }
            add(given, name, "");
        }
        return false;
    }

    private static void add(Map<String, List<String>> given, String name, String value) {
        given.computeIfAbsent(name, any -> new ArrayList<>()).add(value);
    }

    /** The values of an option, without the value that the command has by default. */
    private static Optional<List<String>> kept(KnownProgram program, String name, List<String> values) {
        Optional<String> unless =
                Optional.ofNullable(program.options().get(name)).flatMap(KnownProgram.KnownOption::unless);
        return unless.isPresent() && values.equals(List.of(unless.get())) ? Optional.empty() : Optional.of(values);
    }

    /** The call in one line. */
    String canonical() {
        return Stream.of(
                        Stream.of(program),
                        options.entrySet().stream()
                                .flatMap(option -> option.getValue().stream()
                                        .map(value -> dashed(option.getKey()) + (value.isEmpty() ? "" : "=" + value))),
                        operands.stream(),
                        redirections.stream())
                .flatMap(part -> part)
                .collect(Collectors.joining(" "));
    }

    /** An option as a user types it. */
    static String dashed(String name) {
        return (name.length() == 1 ? "-" : "--") + name;
    }
}
