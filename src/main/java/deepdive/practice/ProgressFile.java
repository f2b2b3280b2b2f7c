package deepdive.practice;

import deepdive.practice.progress.Attempt;
import deepdive.practice.progress.ProgressEntry;
import deepdive.practice.progress.ProgressFolder;
import deepdive.practice.progress.TaskStanding;
import deepdive.practice.progress.TaskText;
import deepdive.practice.replay.ReferenceRecordings;
import deepdive.specification.run.FeatureFolder;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The tasks that a student has done on an engine, in the user's state folder (specifications.freedesktop.org/basedir-spec). */
final class ProgressFile {

    private final Path file;
    private final String engine;
    private final ProgressFolder folder;

    ProgressFile(Path file, String engine) {
        this.file = file;
        this.engine = engine;
        this.folder = new ProgressFolder(file);
    }

    /** The file of this user. */
    static Path ofUser(Map<String, String> environment, String home) {
        return Optional.ofNullable(environment.get("XDG_STATE_HOME"))
                // The XDG specification says that relative paths are ignored.
                .filter(folder -> folder.startsWith("/"))
                .map(Path::of)
                .orElse(Path.of(home, ".local", "state"))
                .resolve("deepdive/practice.tsv");
    }

    /** The texts of all tasks of today, in all languages. */
    static List<TaskText> texts() {
        return Stream.of("pt", "en")
                .flatMap(language -> PracticeTask.of(FeatureFolder.ofHandout(Path.of(""), language)).stream())
                .map(PracticeTask::text)
                .toList();
    }

    String engine() {
        return engine;
    }

    /** The ids of the tasks that are done on this engine, as they are today. */
    Set<String> done() {
        return ids(TaskStanding.DONE);
    }

    /** The ids of the tasks that were done on this engine, and whose text has changed since. */
    Set<String> changed() {
        return ids(TaskStanding.CHANGED);
    }

    private Set<String> ids(TaskStanding wanted) {
        List<ProgressEntry> entries = folder.entries().stream()
                .filter(entry -> entry.engine().equals(engine))
                .toList();
        Set<String> ids = new TreeSet<>();
        if (!entries.isEmpty()) {
            TaskStanding.of(entries, texts()).forEach((id, standing) -> {
                if (standing == wanted) {
                    ids.add(id);
                }
            });
        }
        return ids;
    }

    /** Notes that a task is done. */
    void add(PracticeTask task) {
        folder.add(ProgressEntry.of(engine, task.text(), Instant.now().truncatedTo(ChronoUnit.SECONDS)));
    }

    /** Keeps an attempt for the student's report. */
    void keep(Attempt attempt) {
        folder.add(attempt);
    }

    /** The recordings of the suite: those in the reports of a run, and those of tasks that were shown to the end. */
    ReferenceRecordings references() {
        return new ReferenceRecordings(Path.of("reports"), file.resolveSibling("practice.shown"));
    }
}
