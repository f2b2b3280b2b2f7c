package deepdive.practice;

import deepdive.evidence.Snapshot;
import deepdive.practice.present.StepGate;
import deepdive.practice.present.Typist;
import deepdive.practice.progress.Attempt;
import deepdive.terminal.Terminal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** A student's practice: one task after another, each on a clean host, shown on any number of pages. */
final class Practice implements Sitting.SittingWatcher {

    private static final int MILLIS_PER_KEY = 40;
    /** An audience reads the command while it is typed. */
    private static final int MILLIS_PER_KEY_PRESENTED = 70;

    private final Judges judges;
    private final PracticeTexts texts;
    private final List<PracticeTask> tasks;
    private final ProgressFile file;
    private final boolean presents;
    private final Set<String> done;
    private final Set<String> changed;
    private final List<Consumer<String>> pages = new ArrayList<>();
    private final List<Consumer<Sitting>> watchers = new ArrayList<>();
    private final Typist typist;
    private Way way = Way.FOLLOW;
    private Sitting sitting;

    /**
     * Chooses a task.
     *
     * @param judges the judges of the typed lines
     * @param first one of the tasks
     */
    Practice(Judges judges, PracticeTexts texts, List<PracticeTask> tasks, PracticeTask first, ProgressFile file) {
        this(judges, texts, tasks, first, file, false);
    }

    /** @param presents whether the suite types all of it, a step for each key of a teacher */
    Practice(
            Judges judges,
            PracticeTexts texts,
            List<PracticeTask> tasks,
            PracticeTask first,
            ProgressFile file,
            boolean presents) {
        this.judges = judges;
        this.texts = texts;
        this.tasks = List.copyOf(tasks);
        this.file = file;
        this.presents = presents;
        this.done = new HashSet<>(file.done());
        this.changed = new HashSet<>(file.changed());
        this.typist = new Typist(presents ? MILLIS_PER_KEY_PRESENTED : MILLIS_PER_KEY);
        this.sitting = sitting(1, first);
    }

    private Sitting sitting(int number, PracticeTask task) {
        return new Sitting(number, file.engine(), task, this, presents ? StepGate.closed() : StepGate.open());
    }

    void start() {
        current().start(judges);
    }

    PracticeTexts texts() {
        return texts;
    }

    synchronized Sitting current() {
        return sitting;
    }

    /** Sends a page the whole state, and later each change. */
    synchronized void open(Consumer<String> page) {
        pages.add(page);
        page.accept(view());
        sitting.terminals()
                .shownSoFar()
                .forEach((terminal, text) -> page.accept(PageMessage.output("screen", sitting, terminal, text)));
        sitting.host().snapshot().ifPresent(snapshot -> page.accept(PageMessage.daemon(sitting, snapshot)));
    }

    synchronized void close(Consumer<String> page) {
        pages.remove(page);
    }

    /** Tells a watcher of each change of the current sitting. */
    synchronized void watch(Consumer<Sitting> watcher) {
        watchers.add(watcher);
    }

    /** The number of browsers that have the page open. */
    synchronized int browsers() {
        return pages.size();
    }

    /** The number of tasks that are done. */
    synchronized int done() {
        return done.size();
    }

    /** The number of all tasks. */
    int all() {
        return tasks.size();
    }

    /** Goes to a task, or to the same task again, on a clean host. */
    void go(PracticeTask task) {
        Sitting left = current();
        Sitting next = sitting(left.number() + 1, task);
        synchronized (this) {
            sitting = next;
        }
        left.leave();
        changed(next);
        next.start(judges);
    }

    void again() {
        go(current().task());
    }

    /** Goes to the task that is so many places further, if there is one. */
    void move(int places) {
        int place = tasks.indexOf(current().task()) + places;
        if (place >= 0 && place < tasks.size()) {
            go(tasks.get(place));
        }
    }

    void go(String id) {
        tasks.stream().filter(task -> task.id().equals(id)).findFirst().ifPresent(this::go);
    }

    /** Does the next step of a presentation; after the last one, goes to the next task. */
    void goOn() {
        Sitting now = current();
        if (presents && !now.gate().goOn() && now.whole() == Sitting.Stage.PASSED) {
            move(1);
        }
    }

    void choose(Way chosen) {
        synchronized (this) {
            way = chosen;
        }
        changed(current());
    }

    void hint() {
        current().hint();
    }

    /** In the free way, the student's last line counts for the expected one. */
    void judge() {
        if (way() == Way.FREE) {
            current().judge();
        }
    }

    private synchronized Way way() {
        return way;
    }

    /** Types the expected line, key by key. */
    void showMe() {
        show(current());
    }

    private void show(Sitting shown) {
        Optional<Expectation> expectation = shown.command().expectation();
        expectation
                .flatMap(wanted -> shown.terminals().terminal(wanted.terminal()))
                .ifPresent(terminal -> {
                    Expectation wanted = expectation.orElseThrow();
                    shown.command().typedByTheSuite();
                    if (wanted.key().isEmpty()) {
                        typist.typeLine(terminal, wanted.keys());
                    } else {
                        typist.press(terminal, wanted.keys());
                    }
                });
    }

    /** Sends a student's keys to a terminal of the sitting on the page. */
    void press(int ofSitting, int terminal, String keys) {
        Sitting now = current();
        if (now.number() == ofSitting && !presents) {
            now.terminals().terminal(terminal).ifPresent((Terminal open) -> open.press(keys));
        }
    }

    void resize(int ofSitting, int terminal, int columns, int rows) {
        Sitting now = current();
        if (now.number() == ofSitting) {
            now.terminals().resize(terminal, columns, rows);
        }
    }

    /** Sends a page the student's recordings beside those of the suite. */
    void compare(Consumer<String> page) {
        Sitting now = current();
        page.accept(PageMessage.replays(
                now,
                file.references()
                        .of(now.task().recordedOn(file.engine(), now.command().typed()))));
    }

    @Override
    public synchronized void changed(Sitting changed) {
        if (changed == sitting) {
            tell(view());
            watchers.forEach(watcher -> watcher.accept(changed));
        }
    }

    @Override
    public synchronized void opened(Sitting in, int terminal, String before) {
        in.terminals().keep(terminal, before, true);
        if (in == sitting) {
            String all = in.terminals().shownSoFar().getOrDefault(terminal, "");
            tell(PageMessage.output("screen", in, terminal, all));
        }
    }

    @Override
    public synchronized void shown(Sitting from, int terminal, String text) {
        from.terminals().keep(terminal, text, false);
        if (from == sitting) {
            tell(PageMessage.output("output", from, terminal, text));
        }
    }

    @Override
    public void waits(Sitting waiting) {
        if (presents && waiting == current()) {
            show(waiting);
        }
    }

    @Override
    public synchronized void seen(Sitting in, Snapshot snapshot) {
        if (in == sitting) {
            tell(PageMessage.daemon(in, snapshot));
            tell(view());
        }
    }

    @Override
    public void over(Sitting over, Attempt attempt) {
        boolean shown = attempt.onlyShown();
        if (attempt.passed() && shown) {
            file.references()
                    .keep(
                            over.task().recordedOn(file.engine(), attempt.expected()),
                            over.terminals().recordings());
        }
        if (presents) {
            return;
        }
        if (!attempt.lines().isEmpty()) {
            file.keep(attempt);
        }
        if (attempt.passed() && !shown) {
            file.add(over.task());
            synchronized (this) {
                done.add(over.task().id());
                changed.remove(over.task().id());
            }
        }
    }

    private void tell(String message) {
        // A page that fails or catches up closes itself or opens again while it is told.
        List.copyOf(pages).forEach(page -> page.accept(message));
    }

    private String view() {
        return PageMessage.state(PracticeView.of(sitting, way, texts, tasks, done, changed, presents));
    }
}
