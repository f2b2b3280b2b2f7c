package deepdive.practice;

import deepdive.evidence.Comparison;
import deepdive.practice.command.Difference;
import deepdive.practice.server.KeptOutput;
import deepdive.terminal.EnteredLine;
import deepdive.terminal.Terminal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A student at one host with one task: the steps so far, the expected command, and the output of the terminals. */
final class Sitting implements StudentHands.StudentWatcher, PracticeRun.ScenarioWatcher {

    /** Receives the changes that a page shows. */
    interface SittingWatcher {

        void changed(Sitting sitting);

        /** A terminal is open. The text is its earlier output. */
        void opened(Sitting sitting, int terminal, String before);

        void shown(Sitting sitting, int terminal, String text);

        void passed(Sitting sitting);
    }

    /** The state of a step, or of the whole task. */
    enum Stage {
        WAITING,
        RUNNING,
        PASSED,
        FAILED
    }

    private final int number;
    private final PracticeTask task;
    private final SittingWatcher watcher;
    private final StudentHands hands;
    private final Map<Integer, Terminal> terminals = new TreeMap<>();
    private final Map<Integer, KeptOutput> shown = new TreeMap<>();
    private final List<Stage> steps;
    private Stage whole = Stage.RUNNING;
    private int step;
    private String why = "";
    private Optional<Expectation> expectation = Optional.empty();
    private Optional<EnteredLine> entered = Optional.empty();
    private Optional<Difference> difference = Optional.empty();
    private Optional<Comparison> comparison = Optional.empty();
    private int hints;
    private int typed;

    /** @param number the number of the sitting in the practice; a message with another number is late */
    Sitting(int number, PracticeTask task, SittingWatcher watcher) {
        this.number = number;
        this.task = task;
        this.watcher = watcher;
        this.hands = new StudentHands(task.terminals(), this);
        this.steps = new ArrayList<>(Collections.nCopies(task.scenario().steps().size(), Stage.WAITING));
    }

    void start(Judges judges) {
        new PracticeRun(judges, task.feature(), task.scenario().name(), hands, this).start();
    }

    /** The student leaves, and the host is given back. */
    void leave() {
        hands.leave();
    }

    int number() {
        return number;
    }

    PracticeTask task() {
        return task;
    }

    /** The open terminal of a number; empty if it is not open. */
    synchronized Optional<Terminal> terminal(int terminal) {
        return Optional.ofNullable(terminals.get(terminal));
    }

    /** The whole output of the open terminals. */
    synchronized Map<Integer, String> shownSoFar() {
        Map<Integer, String> texts = new TreeMap<>();
        shown.forEach((terminal, text) -> texts.put(terminal, text.toString()));
        return texts;
    }

    synchronized List<Stage> steps() {
        return List.copyOf(steps);
    }

    synchronized Stage whole() {
        return whole;
    }

    /** The current step, from 0. */
    synchronized int step() {
        return step;
    }

    /** The reason why the task did not pass. */
    synchronized String why() {
        return why;
    }

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

    /** The last comparison of the oracles. */
    synchronized Optional<Comparison> comparison() {
        return comparison;
    }

    /** The number of hints for this command. */
    synchronized int hints() {
        return hints;
    }

    /** The number of accepted lines and keys. */
    synchronized int typed() {
        return typed;
    }

    void hint() {
        synchronized (this) {
            hints++;
        }
        watcher.changed(this);
    }

    @Override
    public void opened(int terminal, Terminal opened, String recording) {
        synchronized (this) {
            terminals.put(terminal, opened);
        }
        watcher.opened(this, terminal, RecordedOutput.of(recording));
        watcher.changed(this);
    }

    @Override
    public void shown(int terminal, String text) {
        watcher.shown(this, terminal, text);
    }

    /** Keeps the output of a terminal for pages that open later. */
    synchronized void keep(int terminal, String text, boolean first) {
        KeptOutput kept = shown.computeIfAbsent(terminal, any -> new KeptOutput());
        if (first) {
            kept.addBefore(text);
        } else {
            kept.add(text);
        }
    }

    @Override
    public void waitsFor(Expectation wanted) {
        synchronized (this) {
            expectation = Optional.of(wanted);
            hints = 0;
        }
        watcher.changed(this);
    }

    @Override
    public void accepted() {
        synchronized (this) {
            typed++;
            expectation = Optional.empty();
            entered = Optional.empty();
            difference = Optional.empty();
            hints = 0;
        }
        watcher.changed(this);
    }

    @Override
    public void differs(EnteredLine line, Difference found) {
        synchronized (this) {
            entered = Optional.of(line);
            difference = Optional.of(found);
        }
        watcher.changed(this);
    }

    @Override
    public void begins(int index) {
        synchronized (this) {
            step = index;
            steps.set(index, Stage.RUNNING);
        }
        watcher.changed(this);
    }

    @Override
    public void compared(Comparison seen) {
        synchronized (this) {
            comparison = Optional.of(seen);
        }
    }

    @Override
    public void ended(int index, Optional<String> failure) {
        synchronized (this) {
            steps.set(index, failure.isEmpty() ? Stage.PASSED : Stage.FAILED);
            expectation = Optional.empty();
        }
        watcher.changed(this);
    }

    @Override
    public void over(boolean passed, String reason) {
        synchronized (this) {
            whole = passed ? Stage.PASSED : Stage.FAILED;
            why = reason;
            expectation = Optional.empty();
        }
        if (passed) {
            watcher.passed(this);
        }
        watcher.changed(this);
    }
}
