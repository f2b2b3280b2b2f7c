package deepdive.practice.progress;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether a task is done as it is today. */
public enum TaskStanding {
    /** The task is done, and its text is the same as then. */
    DONE,
    /** The task is done, and its text has changed since. */
    CHANGED;

    /**
     * The standing of each task that is done, by its id. A task is found by its text, then by its name, then by its id, because
     * a new scenario gives other ids to the scenarios behind it.
     *
     * @param tasks the tasks of today, in the languages of the entries
     */
    public static Map<String, TaskStanding> of(List<ProgressEntry> entries, List<TaskText> tasks) {
        Map<String, TaskStanding> standings = new HashMap<>();
        List<ProgressEntry> latestLast = entries.stream()
                .sorted(Comparator.comparing(ProgressEntry::time))
                .toList();
        for (ProgressEntry entry : latestLast) {
            if (entry.digest().isEmpty()) {
                byName(entry, tasks)
                        .map(TaskText::id)
                        .or(() -> Optional.of(entry.task()))
                        .ifPresent(id -> standings.put(id, DONE));
            } else {
                byText(entry, tasks)
                        .ifPresentOrElse(
                                same -> standings.put(same.id(), DONE), () -> changed(entry, tasks, standings));
            }
        }
        return standings;
    }

    private static void changed(ProgressEntry entry, List<TaskText> tasks, Map<String, TaskStanding> standings) {
        byName(entry, tasks)
                .or(() -> tasks.stream()
                        .filter(task -> task.id().equals(entry.task()))
                        .findFirst())
                .ifPresent(task -> standings.putIfAbsent(task.id(), CHANGED));
    }

    private static Optional<TaskText> byText(ProgressEntry entry, List<TaskText> tasks) {
        return tasks.stream()
                .filter(task -> task.digest().equals(entry.digest()))
                .findFirst();
    }

    private static Optional<TaskText> byName(ProgressEntry entry, List<TaskText> tasks) {
        return tasks.stream().filter(task -> task.name().equals(entry.name())).findFirst();
    }
}
