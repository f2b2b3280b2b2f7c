package deepdive.practice;

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
import java.util.stream.IntStream;

/** A student's hands: a scenario waits until a line has been entered that is the same command as the one it wants. */
final class StudentHands implements Hands {

    /** Is told of what the scenario waits for, and of what the student does. */
    interface StudentWatcher {

        /** A terminal is open. The recording has what it showed before. */
        void opened(int number, Terminal terminal, String recording);

        void shown(int number, String text);

        void waitsFor(Expectation expectation);

        void accepted();

        /** What was entered is not what is waited for. */
        void differs(EnteredLine entered, Difference difference);
    }

    private record EnteredIn(int terminal, EnteredLine line) {}

    private final int terminals;
    private final StudentWatcher watcher;
    /** An empty one: the student has left. */
    private final BlockingQueue<Optional<EnteredIn>> entered = new LinkedBlockingQueue<>();

    /** @param terminals how many terminals the student has */
    StudentHands(int terminals, StudentWatcher watcher) {
        this.terminals = terminals;
        this.watcher = watcher;
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
                    entered.add(Optional.of(new EnteredIn(number, line)));
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

    /** The student leaves: whoever waits, or comes to wait, is told by {@link PracticeEnded}. */
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
                watcher.accepted();
                return next.line().line();
            }
            // A key alone does nothing that could be wrong: a program was interrupted, or a shell left.
            if (next.line().key().isEmpty()) {
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
