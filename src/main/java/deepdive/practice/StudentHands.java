package deepdive.practice;

import deepdive.host.Daemon;
import deepdive.practice.command.Difference;
import deepdive.specification.steps.Hands;
import deepdive.terminal.EnteredLine;
import deepdive.terminal.Key;
import deepdive.terminal.Terminal;
import deepdive.terminal.TerminalWatcher;
import deepdive.terminal.TypedLine;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A student's hands: a scenario waits until the student has entered a line with the effect of the scenario's command. */
final class StudentHands implements Hands {

    /** Receives the expectations of the scenario and the actions of the student. */
    interface StudentWatcher {

        /** The scenario has a host with this daemon. */
        void met(Daemon daemon);

        /** A terminal is open. The recording has its earlier output. */
        void opened(int number, Terminal terminal, String recording);

        void shown(int number, String text);

        /** The student entered a line or pressed a key. The terminal waits for this method. */
        void entered(int number, EnteredLine line);

        /** A terminal shows a prompt. The terminal waits for this method. */
        void prompted(int number);

        /** The shell of a terminal has ended. The terminal waits for this method. */
        void hungUp(int number);

        void waitsFor(Expectation expectation);

        void accepted(EnteredLine line);

        /** The student entered another line than the expected one in a terminal. */
        void differs(int number, EnteredLine entered, Difference difference);
    }

    /** Lines that change nothing and ask nothing: an empty one, a comment, and those that tidy the screen. */
    private static final Pattern IDLE = Pattern.compile("\\s*(?:#.*|clear|reset)?\\s*");

    /** A message to a scenario that waits for a command. */
    private sealed interface Told {}

    private record EnteredIn(int terminal, EnteredLine line) implements Told {}

    private record ToBeJudged() implements Told {}

    private record Left() implements Told {}

    private final int terminals;
    private final StudentWatcher watcher;
    private final BlockingQueue<Told> told = new LinkedBlockingQueue<>();

    /** @param terminals the number of the terminals of the student */
    StudentHands(int terminals, StudentWatcher watcher) {
        this.terminals = terminals;
        this.watcher = watcher;
    }

    @Override
    public void meet(Daemon daemon) {
        watcher.met(daemon);
    }

    @Override
    public void sitDown(IntFunction<Terminal> open) {
        IntStream.rangeClosed(1, terminals).forEach(number -> {
            Terminal terminal = open.apply(number);
            String recording = terminal.watch(new TerminalWatcher() {
                @Override
                public void shown(String text) {
                    watcher.shown(number, text);
                }

                @Override
                public void entered(EnteredLine line) {
                    watcher.entered(number, line);
                    told.add(new EnteredIn(number, line));
                }

                @Override
                public void prompted() {
                    watcher.prompted(number);
                }

                @Override
                public void hungUp() {
                    watcher.hungUp(number);
                }
            });
            watcher.opened(number, terminal, recording);
        });
    }

    @Override
    public TypedLine type(int number, Terminal terminal, String line) {
        return await(new Expectation(number, line, Optional.empty()), terminal);
    }

    @Override
    public TypedLine press(int number, Terminal terminal, Key key) {
        return await(new Expectation(number, key.label(), Optional.of(key)), terminal);
    }

    /** The student leaves: each call that waits, now or later, throws {@link PracticeEnded}. */
    void leave() {
        told.add(new Left());
    }

    /**
     * The last line that the student entered in the terminal of the expected command counts for this command. Nothing happens
     * if the student has entered no line there since the scenario began to wait.
     */
    void judge() {
        told.add(new ToBeJudged());
    }

    private TypedLine await(Expectation expectation, Terminal terminal) {
        watcher.waitsFor(expectation);
        Optional<EnteredLine> other = Optional.empty();
        while (true) {
            Told next = take();
            if (next instanceof ToBeJudged) {
                if (other.isPresent()) {
                    return accept(expectation, terminal, other.get());
                }
            } else if (next instanceof EnteredIn entered) {
                EnteredLine line = entered.line();
                Optional<Difference> difference = expectation.differenceTo(entered.terminal(), line);
                if (difference.isEmpty()) {
                    return accept(expectation, terminal, line);
                }
                // A key alone is never wrong: it interrupts a program or leaves a shell.
                if (line.key().isEmpty() && !IDLE.matcher(line.text()).matches()) {
                    other = entered.terminal() == expectation.terminal() ? Optional.of(line) : other;
                    watcher.differs(entered.terminal(), line, difference.get());
                }
            }
        }
    }

    private TypedLine accept(Expectation expectation, Terminal terminal, EnteredLine line) {
        terminal.accept(line.line(), expectation.command());
        watcher.accepted(line);
        return line.line();
    }

    private Told take() {
        try {
            Told next = told.take();
            if (next instanceof Left) {
                leave();
                throw new PracticeEnded();
            }
            return next;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PracticeEnded();
        }
    }
}
