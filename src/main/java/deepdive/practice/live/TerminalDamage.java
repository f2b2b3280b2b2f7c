package deepdive.practice.live;

import deepdive.terminal.EnteredLine;
import deepdive.terminal.TypedLine;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Finds terminals in which something has ended that an exercise needs: the shell, or a command that is to go on. */
public final class TerminalDamage {

    private static final Pattern LEFT_RUNNING = Pattern.compile(".*\\b(?:leave running|deixo rodando)\\b.*");

    private final Set<TypedLine> leftRunning = new HashSet<>();
    private final Map<Integer, TypedLine> interruptions = new TreeMap<>();
    private Optional<Integer> ended = Optional.empty();
    private Optional<String> interrupted = Optional.empty();

    /** The scenario has accepted a line in a step. */
    public synchronized void accepted(TypedLine line, String step) {
        if (LEFT_RUNNING.matcher(step).matches()) {
            leftRunning.add(line);
        }
    }

    /** @param expected whether the scenario waits for this key */
    public synchronized void entered(int terminal, EnteredLine entered, boolean expected) {
        if (entered.key().isPresent() && !expected && leftRunning.contains(entered.line())) {
            interruptions.put(terminal, entered.line());
        }
    }

    /**
     * The terminal shows a prompt: the command that was interrupted has ended.
     *
     * @return whether the exercise needs the terminal as it was
     */
    public synchronized boolean prompted(int terminal, List<String> laterSteps) {
        Optional<TypedLine> line = Optional.ofNullable(interruptions.remove(terminal));
        if (line.isEmpty() || !isNeeded(terminal, laterSteps)) {
            return false;
        }
        interrupted = line.map(TypedLine::line);
        return true;
    }

    /** The shell has ended. @return whether the exercise needs the terminal */
    public synchronized boolean hungUp(int terminal, List<String> laterSteps) {
        boolean needed = isNeeded(terminal, laterSteps);
        if (needed) {
            ended = Optional.of(terminal);
        }
        return needed;
    }

    /** The number of a terminal whose shell has ended. */
    public synchronized Optional<Integer> ended() {
        return ended;
    }

    /** A command that was interrupted. */
    public synchronized Optional<String> interrupted() {
        return interrupted;
    }

    /** Whether the exercise cannot be done any more. */
    public synchronized boolean isBeyondMending() {
        return ended.isPresent() || interrupted.isPresent();
    }

    private static boolean isNeeded(int terminal, List<String> laterSteps) {
        return laterSteps.stream()
                .anyMatch(step -> step.matches(".*\\b(?:terminal|terminais|terminals) (?:\\d (?:e|and) )?" + terminal
                        + "\\b.*|.*\\b(?:terminais|terminals) " + terminal + "\\b.*"));
    }
}
