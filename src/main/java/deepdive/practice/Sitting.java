package deepdive.practice;

import deepdive.evidence.Comparison;
import deepdive.evidence.Snapshot;
import deepdive.host.Daemon;
import deepdive.practice.command.Difference;
import deepdive.practice.live.HostView;
import deepdive.practice.live.TerminalDamage;
import deepdive.practice.present.StepGate;
import deepdive.practice.progress.Attempt;
import deepdive.practice.progress.AttemptLog;
import deepdive.practice.replay.RecordedOutput;
import deepdive.practice.replay.StudentTerminals;
import deepdive.terminal.EnteredLine;
import deepdive.terminal.Terminal;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** A student at one host with one task: the steps so far, the expected command, the terminals and the daemon. */
final class Sitting implements StudentHands.StudentWatcher, PracticeRun.ScenarioWatcher {

    /** Receives the changes that a page shows. */
    interface SittingWatcher {

        void changed(Sitting sitting);

        /** A terminal is open. The text is its earlier output. */
        void opened(Sitting sitting, int terminal, String before);

        void shown(Sitting sitting, int terminal, String text);

        /** The scenario waits for a command. */
        void waits(Sitting sitting);

        /** The daemon has other containers or networks than before. */
        void seen(Sitting sitting, Snapshot snapshot);

        void over(Sitting sitting, Attempt attempt);
    }

    /** The state of a step, or of the whole task. */
    enum Stage {
        WAITING,
        RUNNING,
        PASSED,
        FAILED
    }

    private final int number;
    private final String engine;
    private final PracticeTask task;
    private final SittingWatcher watcher;
    private final StudentHands hands;
    private final StepGate gate;
    private final AttemptLog log;
    private final CommandState command = new CommandState();
    private final TerminalDamage damage = new TerminalDamage();
    private final StudentTerminals terminals = new StudentTerminals();
    private final HostView host = new HostView(this::laterSteps, this::seen);
    private final List<Stage> steps;
    private Stage whole = Stage.RUNNING;
    private int step;
    private String why = "";
    private Optional<PracticeRun> run = Optional.empty();
    private Optional<Comparison> comparison = Optional.empty();
    private Optional<Attempt> attempt = Optional.empty();

    /**
     * @param number the number of the sitting in the practice; a message with another number is late
     * @param engine the id of the engine
     * @param gate where the scenario waits before each step but the first one
     */
    Sitting(int number, String engine, PracticeTask task, SittingWatcher watcher, StepGate gate) {
        this.number = number;
        this.engine = engine;
        this.task = task;
        this.watcher = watcher;
        this.gate = gate;
        this.hands = new StudentHands(task.terminals(), this);
        this.log = new AttemptLog(task.text(), Clock.systemUTC());
        this.steps = new ArrayList<>(Collections.nCopies(task.scenario().steps().size(), Stage.WAITING));
    }

    void start(Judges judges) {
        PracticeRun started =
                new PracticeRun(judges, task.feature(), task.scenario().name(), hands, this);
        synchronized (this) {
            run = Optional.of(started);
        }
        started.start();
    }

    /** The student leaves, and soon the host is given back. */
    void leave() {
        hands.leave();
        gate.leave();
    }

    /** Waits until the recordings are written and the host is given back, or for the time. */
    void awaitEnd(Duration most) {
        Optional<PracticeRun> started;
        synchronized (this) {
            started = run;
        }
        started.ifPresent(left -> left.awaitEnd(most));
    }

    int number() {
        return number;
    }

    /** The id of the engine. */
    String engine() {
        return engine;
    }

    PracticeTask task() {
        return task;
    }

    StepGate gate() {
        return gate;
    }

    AttemptLog log() {
        return log;
    }

    CommandState command() {
        return command;
    }

    StudentTerminals terminals() {
        return terminals;
    }

    HostView host() {
        return host;
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

    /** The last comparison of the oracles. */
    synchronized Optional<Comparison> comparison() {
        return comparison;
    }

    /** What happened in terminals that only a clean host mends. */
    TerminalDamage damage() {
        return damage;
    }

    /** The whole attempt, when it is over. */
    synchronized Optional<Attempt> attempt() {
        return attempt;
    }

    private synchronized List<String> laterSteps() {
        return whole == Stage.RUNNING ? task.scenario().steps().subList(step, steps.size()) : List.of();
    }

    void hint() {
        command.hint();
        watcher.changed(this);
    }

    /** The last line counts for the expected command. */
    void judge() {
        hands.judge();
    }

    @Override
    public void met(Daemon daemon) {
        host.watch(daemon);
    }

    private void seen(Snapshot snapshot) {
        watcher.seen(this, snapshot);
    }

    @Override
    public void opened(int terminal, Terminal opened, String recording) {
        terminals.opened(terminal, opened);
        log.begins();
        watcher.opened(this, terminal, RecordedOutput.of(recording));
        watcher.changed(this);
    }

    @Override
    public void shown(int terminal, String text) {
        watcher.shown(this, terminal, text);
    }

    @Override
    public void entered(int terminal, EnteredLine line) {
        log.entered(terminal, line);
        damage.entered(
                terminal,
                line,
                command.expectation()
                        .filter(wanted -> wanted.key().equals(line.key()))
                        .isPresent());
        if (!line.text().isEmpty()) {
            host.mistake();
        }
    }

    @Override
    public void prompted(int terminal) {
        if (damage.prompted(terminal, laterSteps())) {
            watcher.changed(this);
        }
    }

    @Override
    public void hungUp(int terminal) {
        if (damage.hungUp(terminal, laterSteps())) {
            watcher.changed(this);
        }
    }

    @Override
    public void waitsFor(Expectation wanted) {
        command.waitsFor(wanted);
        watcher.changed(this);
        watcher.waits(this);
    }

    @Override
    public void accepted(EnteredLine line) {
        damage.accepted(line.line(), task.scenario().steps().get(step()));
        log.accepted(line, command.accepted());
        host.onTheWay();
        watcher.changed(this);
    }

    @Override
    public void differs(int terminal, EnteredLine line, Difference found) {
        command.differs(terminal, line, found);
        log.differs(line, found);
        watcher.changed(this);
    }

    @Override
    public void begins(int index) {
        synchronized (this) {
            step = index;
            steps.set(index, Stage.RUNNING);
        }
        // The first step only gives the host.
        if (index == 0) {
            watcher.changed(this);
            return;
        }
        gate.arrive();
        watcher.changed(this);
        gate.pass();
    }

    @Override
    public void compared(Comparison seen) {
        synchronized (this) {
            comparison = Optional.of(seen);
        }
        log.compared(seen);
    }

    @Override
    public void ended(int index, Optional<String> failure) {
        synchronized (this) {
            steps.set(index, failure.isEmpty() ? Stage.PASSED : Stage.FAILED);
        }
        command.waitsForNothing();
        log.ended(failure.isEmpty());
        watcher.changed(this);
    }

    @Override
    public void over(boolean passed, String reason) {
        Attempt made =
                log.attempt(engine, passed, reason, command.allHints(), passed ? command.typed() : task.commands());
        synchronized (this) {
            whole = passed ? Stage.PASSED : Stage.FAILED;
            why = reason;
            attempt = Optional.of(made);
        }
        command.waitsForNothing();
        host.close();
        watcher.over(this, made);
        watcher.changed(this);
    }
}
