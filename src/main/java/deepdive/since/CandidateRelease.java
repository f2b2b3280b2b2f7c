package deepdive.since;

import deepdive.engine.Engine;
import deepdive.engine.EngineCatalogue;
import java.util.function.Supplier;

/**
 * A release of Docker, or a commit, that can be tried.
 *
 * @param version such as {@code 28.5.2}; the first digits of a commit
 * @param id the name to type after {@code -Dengine=}, such as {@code source:28.5.2}
 * @param maker makes the engine; git is asked about a commit only if the commit is tried
 */
record CandidateRelease(String version, String id, Supplier<Engine> maker) {

    /** An engine of the catalogue. */
    static CandidateRelease of(String version, String id) {
        return new CandidateRelease(version, id, () -> EngineCatalogue.load().named(id));
    }

    Engine engine() {
        return maker.get();
    }

    /** The minor line of the release, such as {@code 28.5}. */
    String line() {
        int second = version.indexOf('.', version.indexOf('.') + 1);
        return second < 0 ? version : version.substring(0, second);
    }

    @Override
    public String toString() {
        return version;
    }
}
