package deepdive.practice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import tools.jackson.databind.ObjectMapper;

/** A student's practice: one task after another, each on a clean host, shown on any number of pages. */
final class Practice implements Sitting.SittingWatcher {

    private static final ObjectMapper JSON = new ObjectMapper();
    /** The time between two keys that a reader can follow. */
    private static final int MILLIS_PER_KEY = 40;
    /** The keys that empty the line: Control+E goes to the end of the line, Control+U erases to its beginning. */
    private static final String ERASE = "\u0005\u0015";

    private final Judges judges;
    private final PracticeTexts texts;
    private final List<PracticeTask> tasks;
    private final ProgressFile file;
    private final Set<String> done;
    private final List<Consumer<String>> pages = new ArrayList<>();
    private final List<Consumer<Sitting>> watchers = new ArrayList<>();
    private final ScheduledExecutorService typist = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "show me");
        thread.setDaemon(true);
        return thread;
    });
    private Way way = Way.FOLLOW;
    private Sitting sitting;

    /**
     * Starts a task.
     *
     * @param judges the judges of the typed lines
     * @param first one of the tasks
     */
    Practice(Judges judges, PracticeTexts texts, List<PracticeTask> tasks, PracticeTask first, ProgressFile file) {
        this.judges = judges;
        this.texts = texts;
        this.tasks = List.copyOf(tasks);
        this.file = file;
        this.done = new HashSet<>(file.done());
        this.sitting = new Sitting(1, first, this);
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
        sitting.shownSoFar().forEach((terminal, text) -> page.accept(output("screen", sitting, terminal, text)));
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
        Sitting next = new Sitting(left.number() + 1, task, this);
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

    void choose(Way chosen) {
        synchronized (this) {
            way = chosen;
        }
        changed(current());
    }

    void hint() {
        current().hint();
    }

    /** Types the expected line, key by key. */
    void showMe() {
        Sitting shown = current();
        Optional<Expectation> expectation = shown.expectation();
        expectation.flatMap(wanted -> shown.terminal(wanted.terminal())).ifPresent(terminal -> {
            Expectation wanted = expectation.orElseThrow();
            if (wanted.key().isEmpty()) {
                terminal.press(ERASE);
            }
            List<String> keys =
                    wanted.keys().codePoints().mapToObj(Character::toString).toList();
            for (int at = 0; at < keys.size(); at++) {
                String key = keys.get(at);
                typist.schedule(() -> terminal.press(key), (at + 1L) * MILLIS_PER_KEY, TimeUnit.MILLISECONDS);
            }
        });
    }

    /** Sends a student's keys to a terminal of the sitting on the page. */
    void press(int ofSitting, int terminal, String keys) {
        onTerminal(ofSitting, terminal, open -> open.press(keys));
    }

    void resize(int ofSitting, int terminal, int columns, int rows) {
        onTerminal(ofSitting, terminal, open -> open.resize(columns, rows));
    }

    private void onTerminal(int ofSitting, int terminal, Consumer<deepdive.terminal.Terminal> action) {
        Sitting now = current();
        if (now.number() == ofSitting) {
            now.terminal(terminal).ifPresent(action);
        }
    }

    @Override
    public synchronized void changed(Sitting changed) {
        if (changed == sitting) {
            String view = view();
            pages.forEach(page -> page.accept(view));
            watchers.forEach(watcher -> watcher.accept(changed));
        }
    }

    @Override
    public synchronized void opened(Sitting in, int terminal, String before) {
        in.keep(terminal, before, true);
        if (in == sitting) {
            String screen = output("screen", in, terminal, in.shownSoFar().getOrDefault(terminal, ""));
            pages.forEach(page -> page.accept(screen));
        }
    }

    @Override
    public synchronized void shown(Sitting from, int terminal, String text) {
        from.keep(terminal, text, false);
        if (from == sitting) {
            String output = output("output", from, terminal, text);
            pages.forEach(page -> page.accept(output));
        }
    }

    @Override
    public synchronized void passed(Sitting passed) {
        file.add(passed.task());
        done.add(passed.task().id());
    }

    private String view() {
        return JSON.writeValueAsString(PracticeView.of(sitting, way, texts, tasks, done));
    }

    private static String output(String kind, Sitting of, int terminal, String text) {
        return JSON.writeValueAsString(
                Map.of("kind", kind, "sitting", of.number(), "terminal", terminal, "text", text));
    }
}
