package deepdive.report.document.change;

import deepdive.evidence.Session;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The sessions of several engines, the oldest first. A line counts as a difference if all engines that show it are neighbours. A
 * line that goes and comes again differs from run to run, and does not count.
 */
final class SessionSeries {

    private final Map<String, Session> sessions;
    /** By the entry itself, because each output is compared with those of all engines. */
    private final Map<Session.SessionEntry, Map<LineForm, String>> forms = new IdentityHashMap<>();

    private final Map<String, Map<String, Session.SessionEntry>> entries = new HashMap<>();

    /** @param sessions by the engines' ids, the oldest first */
    SessionSeries(LinkedHashMap<String, Session> sessions) {
        this.sessions = sessions;
    }

    /** The blocks whose output differs on two neighbouring engines. */
    List<OutputChange> between(String from, String to) {
        Optional<Session> older = Optional.ofNullable(sessions.get(from));
        Optional<Session> newer = Optional.ofNullable(sessions.get(to));
        if (older.isEmpty() || newer.isEmpty()) {
            return List.of();
        }
        List<OutputChange> changes = new ArrayList<>();
        for (Session.SessionEntry entry : older.get().entries()) {
            entry(to, entry.key()).flatMap(other -> change(entry, other)).ifPresent(changes::add);
        }
        return changes;
    }

    private Optional<OutputChange> change(Session.SessionEntry before, Session.SessionEntry after) {
        Set<LineForm> steady = new HashSet<>();
        steady.addAll(lines(before).keySet());
        steady.addAll(lines(after).keySet());
        steady.removeIf(form -> beginnings(before.key(), form) > 1);
        OutputChange change = new OutputChange(
                before.key(),
                new OutputChange.EngineOutput(only(before, after, steady), status(before)),
                new OutputChange.EngineOutput(only(after, before, steady), status(after)));
        boolean differs =
                !change.before().lines().isEmpty() || !change.after().lines().isEmpty();
        return differs || change.changesStatus() ? Optional.of(change) : Optional.empty();
    }

    /** How many times, from the oldest engine to the newest, the line begins to be there. */
    private long beginnings(String key, LineForm form) {
        List<Boolean> present = sessions.keySet().stream()
                .flatMap(engine -> entry(engine, key).stream())
                .map(entry -> lines(entry).containsKey(form))
                .toList();
        return IntStream.range(0, present.size())
                .filter(place -> present.get(place) && (place == 0 || !present.get(place - 1)))
                .count();
    }

    private Optional<Session.SessionEntry> entry(String engine, String key) {
        return Optional.ofNullable(entries.computeIfAbsent(engine, this::byKey).get(key));
    }

    private Map<String, Session.SessionEntry> byKey(String engine) {
        Map<String, Session.SessionEntry> byKey = new HashMap<>();
        Optional.ofNullable(sessions.get(engine))
                .ifPresent(session -> session.entries().forEach(entry -> byKey.putIfAbsent(entry.key(), entry)));
        return byKey;
    }

    private List<String> only(Session.SessionEntry here, Session.SessionEntry there, Set<LineForm> steady) {
        Map<LineForm, String> lines = new LinkedHashMap<>(lines(here));
        lines.keySet().removeAll(lines(there).keySet());
        lines.keySet().retainAll(steady);
        return List.copyOf(lines.values());
    }

    /** The first line of each form. */
    private Map<LineForm, String> lines(Session.SessionEntry entry) {
        return forms.computeIfAbsent(entry, SessionSeries::formsOf);
    }

    private static Map<LineForm, String> formsOf(Session.SessionEntry entry) {
        Map<LineForm, String> lines = new LinkedHashMap<>();
        Optional.ofNullable(entry.output())
                .orElse("")
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> lines.putIfAbsent(LineForm.of(line), line));
        return lines;
    }

    private static OptionalInt status(Session.SessionEntry entry) {
        return Optional.ofNullable(entry.status()).orElse(OptionalInt.empty());
    }
}
