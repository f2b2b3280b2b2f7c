package deepdive.report.document.page.exercise;

import deepdive.evidence.Comparison;
import deepdive.evidence.Statement;
import deepdive.report.document.replay.Command;
import deepdive.report.document.replay.Transcript;
import deepdive.report.messages.ScenarioRun;
import deepdive.report.messages.StepRun;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the lines of outputs that assertions looked at. A comparison keeps what it read on the screen and not where: so the
 * lines are those that have all words of something that it read, in the newest output so far that has such a line.
 */
final class LinesLookedAt {

    private LinesLookedAt() {}

    /** The places of the lines, from 0, by the command. */
    static Map<Command, Set<Integer>> in(ScenarioRun scenario, Transcript transcript) {
        Map<Command, Set<Integer>> lookedAt = new HashMap<>();
        List<StepRun> steps =
                scenario.steps().stream().filter(step -> !step.hook()).toList();
        for (int i = 0; i < steps.size(); i++) {
            List<Command> newestFirst = soFar(transcript, i, terminal(steps.get(i)));
            for (Statement screen : screens(steps.get(i))) {
                List<WordsRead> read = texts(screen).flatMap(WordsRead::in).toList();
                newestFirst.stream()
                        .filter(command -> !lines(command, read).isEmpty())
                        .findFirst()
                        .ifPresent(command -> lookedAt.computeIfAbsent(command, any -> new TreeSet<>())
                                .addAll(lines(command, read)));
            }
        }
        return lookedAt;
    }

    private static List<Command> soFar(Transcript transcript, int step, Optional<String> terminal) {
        List<Command> newestFirst = new ArrayList<>();
        transcript.commands().stream()
                .filter(command -> command.step() <= step)
                .filter(command ->
                        terminal.map(String.valueOf(command.terminal())::equals).orElse(true))
                .forEach(command -> newestFirst.add(0, command));
        return newestFirst;
    }

    /** The terminal that a step's sentence names. */
    private static Optional<String> terminal(StepRun step) {
        return step.text().contains("terminal")
                ? step.arguments().stream()
                        .filter(argument -> argument.type().equals("int"))
                        .map(argument -> argument.value())
                        .findFirst()
                : Optional.empty();
    }

    private static List<Statement> screens(StepRun step) {
        return step.attachments().stream()
                .filter(attachment -> attachment.mediaType().equals(Comparison.MEDIA_TYPE))
                .flatMap(attachment -> Comparison.read(attachment.text()).stream())
                .map(Comparison::screen)
                .toList();
    }

    private static Stream<String> texts(Statement statement) {
        if (statement instanceof Statement.Text text) {
            return Stream.of(text.text());
        }
        return statement instanceof Statement.Prose prose
                ? prose.arguments().stream().flatMap(LinesLookedAt::texts)
                : ((Statement.Several) statement).parts().stream().flatMap(LinesLookedAt::texts);
    }

    private static Set<Integer> lines(Command command, List<WordsRead> read) {
        List<String> lines = command.output().lines().toList();
        Set<Integer> found = new TreeSet<>();
        IntStream.range(0, lines.size())
                .filter(line -> read.stream().anyMatch(words -> words.areIn(lines.get(line))))
                .forEach(found::add);
        return found;
    }
}
