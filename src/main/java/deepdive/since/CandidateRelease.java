package deepdive.since;

import deepdive.engine.Engine;

/**
 * A release of Docker that can be tried.
 *
 * @param version such as {@code 28.5.2}
 * @param engine the engine that is built from the release
 */
record CandidateRelease(String version, Engine engine) {

    /** The name to type after {@code -Dengine=}, such as {@code source:28.5.2}. */
    String id() {
        return engine.id();
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
