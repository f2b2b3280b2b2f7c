package deepdive.retyping;

import deepdive.host.DockerHost;
import deepdive.terminal.Key;
import deepdive.terminal.Terminal;
import deepdive.terminal.TypedLine;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;

/** A student who has the page, three terminals and nothing else. */
final class Reader {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final DockerHost host;
    private final Instant begun = Instant.now();
    private final Map<Integer, Terminal> terminals = new TreeMap<>();
    private final Map<String, String> notes = new LinkedHashMap<>();
    private final List<String> differences = new ArrayList<>();

    Reader(DockerHost host) {
        this.host = host;
    }

    /** Types the whole page, and returns the differences from the printed results. */
    List<String> follow(PrintedHandout handout) {
        try {
            handout.blocks().forEach(this::follow);
        } finally {
            terminals.values().forEach(Terminal::close);
        }
        return differences;
    }

    private void follow(PrintedBlock block) {
        Terminal terminal = terminals.computeIfAbsent(block.terminal(), number -> host.openTerminal(number, begun));
        TypedLine line = act(terminal, block);
        terminal.awaitOutput(line, output -> block.marks().stream().allMatch(mark -> shows(output, mark)), PATIENCE);
        block.marks().forEach(mark -> check(line, mark));
        if (block.ends().filter(ends -> ends.matches("\\d+")).isPresent()) {
            terminal.awaitEnd(line, PATIENCE);
            int printed = Integer.parseInt(block.ends().get());
            line.status().ifPresent(status -> {
                if (status != printed) {
                    differences.add("`%s` ended with %d, and the page says %d:\n%s"
                            .formatted(line.line(), status, printed, line.output()));
                }
            });
        }
    }

    private TypedLine act(Terminal terminal, PrintedBlock block) {
        if (block.command().startsWith("docker ps")) {
            // The daemon updates its list of containers a moment later, and a person types more slowly than that.
            host.daemon().awaitListIsUpToDate();
        }
        TypedLine line = switch (block.kind()) {
            case "type" -> terminal.type(block.command(notes).replace("\n", "\r"));
            case "press" -> terminal.press(Key.named(block.command()));
            case "watch" -> terminal.typed().get(terminal.typed().size() - 1);
            default -> throw new AssertionError("There is no kind of block `" + block.kind() + "`");
        };
        if (block.ends().filter("shell"::equals).isPresent() || block.kind().equals("press")) {
            terminal.awaitEnd(line, PATIENCE);
        }
        return line;
    }

    private void check(TypedLine line, PrintedBlock.PrintedMark mark) {
        line.output()
                .lines()
                .map(mark.pattern()::matcher)
                .filter(Matcher::find)
                .findFirst()
                .ifPresentOrElse(
                        matcher -> note(mark, matcher),
                        () -> differences.add("`%s` did not show the marked line `%s`, but:\n%s"
                                .formatted(line.line(), mark.shown(), line.output())));
    }

    private void note(PrintedBlock.PrintedMark mark, Matcher matcher) {
        for (int i = 0; i < mark.notes().size(); i++) {
            notes.put(mark.notes().get(i), matcher.group(i + 1));
        }
    }

    private static boolean shows(String output, PrintedBlock.PrintedMark mark) {
        return output.lines().anyMatch(line -> mark.pattern().matcher(line).find());
    }
}
