package deepdive.report.document.replay;

import deepdive.report.messages.Argument;
import deepdive.report.messages.MessageAttachment;
import deepdive.report.messages.ScenarioRun;
import deepdive.report.messages.StepRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The commands of a scenario, read from the attachments of its steps. A command may be attached to several steps, each time
 * with more output.
 *
 * @param commands in the order in which they were typed
 */
public record Transcript(List<Command> commands) {

    private static final Pattern TERMINAL = Pattern.compile("terminal (\\d{1,3})");

    public Transcript {
        commands = List.copyOf(commands);
    }

    /** The commands of a scenario. */
    public static Transcript of(ScenarioRun scenario) {
        List<Command> commands = new ArrayList<>();
        List<StepRun> steps =
                scenario.steps().stream().filter(step -> !step.hook()).toList();
        for (int i = 0; i < steps.size(); i++) {
            read(steps.get(i), i, commands);
        }
        return new Transcript(commands);
    }

    /** The number of a terminal in the name of an attachment or a recording: 2 for {@code terminal 2}. */
    static OptionalInt terminal(String name) {
        Matcher matcher = TERMINAL.matcher(name);
        return matcher.matches() ? OptionalInt.of(Integer.parseInt(matcher.group(1))) : OptionalInt.empty();
    }

    /** The numbers of the terminals, in order. */
    public List<Integer> terminals() {
        return commands.stream().map(Command::terminal).distinct().sorted().toList();
    }

    /** The commands of a terminal. */
    public List<Command> in(int terminal) {
        return commands.stream()
                .filter(command -> command.terminal() == terminal)
                .toList();
    }

    /** The commands that a step typed. */
    public List<Command> typedBy(int step) {
        return commands.stream().filter(command -> command.step() == step).toList();
    }

    private static void read(StepRun step, int place, List<Command> commands) {
        List<MessageAttachment> shown = step.attachments().stream()
                .filter(attachment -> attachment.mediaType().equals("text/plain"))
                .filter(attachment -> terminal(attachment.name()).isPresent())
                .filter(attachment -> attachment.text().startsWith("$ "))
                .toList();
        List<Integer> updated = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            MessageAttachment attachment = shown.get(i);
            int terminal = terminal(attachment.name()).orElse(0);
            boolean newest =
                    shown.stream().skip(i + 1L).noneMatch(later -> later.name().equals(attachment.name()));
            Shown now = Shown.read(attachment);
            OptionalInt known =
                    newest && types(step, terminal) ? OptionalInt.empty() : known(commands, terminal, now, updated);
            if (known.isPresent()) {
                updated.add(known.getAsInt());
                Command before = commands.get(known.getAsInt());
                commands.set(known.getAsInt(), before.showing(now.output()));
            } else {
                updated.add(commands.size());
                commands.add(new Command(terminal, asked(step).orElse(now.line()), now.line(), now.output(), place));
            }
        }
    }

    /** The place of the newest command that this output continues, unless an attachment of the same step continued it. */
    private static OptionalInt known(List<Command> commands, int terminal, Shown now, List<Integer> updated) {
        for (int i = commands.size() - 1; i >= 0; i--) {
            Command command = commands.get(i);
            if (command.terminal() == terminal
                    && command.line().equals(now.line())
                    && now.output().startsWith(command.output().strip())
                    && !updated.contains(i)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private static boolean types(StepRun step, int terminal) {
        boolean here = step.arguments().stream()
                .filter(argument -> argument.type().equals("int"))
                .findFirst()
                .map(argument -> argument.value().equals(String.valueOf(terminal)))
                .orElse(false);
        return here && asked(step).isPresent();
    }

    private static Optional<String> asked(StepRun step) {
        return step.arguments().stream()
                .filter(argument -> argument.type().equals("command"))
                .map(Argument::value)
                .findFirst();
    }

    private record Shown(String line, String output) {

        static Shown read(MessageAttachment attachment) {
            String text = attachment.text();
            int end = text.indexOf('\n');
            String line = end < 0 ? text : text.substring(0, end);
            return new Shown(
                    PlainText.of(line).substring(2),
                    end < 0 ? "" : PlainText.of(text.substring(end + 1)).stripTrailing());
        }
    }
}
