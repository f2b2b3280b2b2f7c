package deepdive.practice;

import deepdive.practice.command.Difference;
import deepdive.terminal.EnteredLine;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The command that a scenario waits for, and what the student has done about it. */
final class CommandState {

    private final Set<Integer> typedByTheSuite = new HashSet<>();
    private Optional<Expectation> expectation = Optional.empty();
    private Optional<EnteredLine> entered = Optional.empty();
    private Optional<Difference> difference = Optional.empty();
    private boolean judgeable;
    private int hints;
    private int allHints;
    private int typed;

    /** The command; empty if nothing is to be typed now. */
    synchronized Optional<Expectation> expectation() {
        return expectation;
    }

    /** The last line that was not the expected one. */
    synchronized Optional<EnteredLine> entered() {
        return entered;
    }

    synchronized Optional<Difference> difference() {
        return difference;
    }

    /** Whether the student has entered another line in the terminal of the expected command. */
    synchronized boolean canBeJudged() {
        return judgeable && expectation.isPresent();
    }

    /** The number of hints for this command. */
    synchronized int hints() {
        return hints;
    }

    /** The number of hints for all commands. */
    synchronized int allHints() {
        return allHints;
    }

    /** The number of accepted lines and keys. */
    synchronized int typed() {
        return typed;
    }

    synchronized void hint() {
        hints++;
        allHints++;
    }

    synchronized void waitsFor(Expectation wanted) {
        expectation = Optional.of(wanted);
        judgeable = false;
        hints = 0;
    }

    /** Nothing is to be typed now. */
    synchronized void waitsForNothing() {
        expectation = Optional.empty();
    }

    /** The suite types the command for the student. */
    synchronized void typedByTheSuite() {
        typedByTheSuite.add(typed);
    }

    /** @return whether the suite typed the command for the student */
    synchronized boolean accepted() {
        boolean shown = typedByTheSuite.contains(typed);
        typed++;
        expectation = Optional.empty();
        entered = Optional.empty();
        difference = Optional.empty();
        hints = 0;
        return shown;
    }

    /** @param terminal the terminal of the line */
    synchronized void differs(int terminal, EnteredLine line, Difference found) {
        judgeable |= expectation.filter(wanted -> wanted.terminal() == terminal).isPresent();
        entered = Optional.of(line);
        difference = Optional.of(found);
    }
}
