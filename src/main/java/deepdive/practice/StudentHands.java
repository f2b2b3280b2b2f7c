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

        /** The student entered another line than the expected one. */
        void differs(EnteredLine entered, Difference difference);
    }

    /** Lines that change nothing and ask nothing: an empty one, a comment, and those that tidy the screen. */
    private static final Pattern IDLE = Pattern.compile("\\s*(?:#.*|clear|reset)?\\s*");

    private record EnteredIn(int terminal, EnteredLine line) {}

    private final int terminals;
    private final StudentWatcher watcher;
    /** Empty if the student has left. */
    private final BlockingQueue<Optional<EnteredIn>> entered = new LinkedBlockingQueue<>();

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
                    entered.add(Optional.of(new EnteredIn(number, line)));
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
        entered.add(Optional.empty());
    }

    private TypedLine await(Expectation expectation, Terminal terminal) {
        watcher.waitsFor(expectation);
        while (true) {
            EnteredIn next = take();
            Optional<Difference> difference = expectation.differenceTo(next.terminal(), next.line());
            if (difference.isEmpty()) {
                terminal.accept(next.line().line(), expectation.command());
                watcher.accepted(next.line());
                return next.line().line();
            }
            // A key alone is never wrong: it interrupts a program or leaves a shell.
            if (next.line().key().isEmpty() && !IDLE.matcher(next.line().text()).matches()) {
                watcher.differs(next.line(), difference.get());
            }
        }
    }

    private EnteredIn take() {
        try {
            return entered.take().orElseThrow(() -> {
                leave();
                return new PracticeEnded();
            });
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PracticeEnded();
        }
    }
}
