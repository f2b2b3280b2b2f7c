package deepdive.since;

import deepdive.engine.Engine;
import deepdive.engine.EngineSource.SourceCode;

/** Engines with the daemon of one release and the CLI of another one. */
final class MixedEngine {

    private static final int SHORT_COMMIT = 12;

    private MixedEngine() {}

    /**
     * The daemon of a release with another CLI.
     *
     * @param cli the tag of the CLI's sources, or a commit
     */
    static CandidateRelease of(CandidateRelease daemon, String cli) {
        String name = cli.startsWith("v") ? cli : shortened(cli);
        return new CandidateRelease(
                daemon.version() + " with CLI " + name,
                daemon.id() + "+cli-" + name,
                () -> mixed(daemon.engine(), cli));
    }

    private static Engine mixed(Engine daemon, String cli) {
        SourceCode code = (SourceCode) daemon.source();
        return new Engine(
                daemon.id() + "+cli-" + cli,
                daemon.version(),
                daemon.suite(),
                new SourceCode(code.moby(), cli, code.version(), code.recipe()),
                daemon.store(),
                daemon.firewall());
    }

    static String shortened(String commit) {
        return commit.substring(0, Math.min(commit.length(), SHORT_COMMIT));
    }
}
