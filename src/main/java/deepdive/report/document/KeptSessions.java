package deepdive.report.document;

import deepdive.evidence.EngineDescription;
import deepdive.evidence.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the sessions of the hand-out below {@code reports/}. */
final class KeptSessions {

    /** The depth of the folders of runs. */
    private static final int DEEPEST = 3;

    /** If an engine has several sessions, a complete session comes before others, and the newest of them counts. */
    private static final Comparator<Session> BEST =
            Comparator.comparing(Session::complete).thenComparing(Session::started);

    private KeptSessions() {}

    /**
     * The sessions by the engines' ids; a session that cannot be read is none.
     *
     * @param blocks the digest of the hand-out's outline. A session of another outline is left out, because its outputs would
     *     stand under other commands
     */
    static Map<String, Session> read(Path reports, String blocks) throws IOException {
        Map<String, Session> sessions = new LinkedHashMap<>();
        for (Path file : files(reports)) {
            text(file)
                    .flatMap(Session::read)
                    .filter(session -> session.blocks().equals(Optional.of(blocks)))
                    .ifPresent(session -> sessions.merge(
                            engine(file), session, (one, other) -> BEST.compare(one, other) < 0 ? other : one));
        }
        return sessions;
    }

    private static List<Path> files(Path reports) throws IOException {
        try (Stream<Path> files = Files.walk(reports, DEEPEST)) {
            return files.filter(file -> file.endsWith(Session.FILE)).sorted().toList();
        }
    }

    private static String engine(Path file) {
        return text(file.resolveSibling(EngineDescription.FILE))
                .flatMap(text -> EngineDescription.read(text, problem -> {}))
                .map(EngineDescription::id)
                .orElseGet(() -> file.getParent().getFileName().toString());
    }

    private static Optional<String> text(Path file) {
        try {
            return Optional.of(Files.readString(file));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
