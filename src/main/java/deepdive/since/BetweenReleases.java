package deepdive.since;

import deepdive.engine.Engine;
import deepdive.engine.EngineSource.SourceCode;
import deepdive.engine.SourceTree;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is different between two releases besides Docker itself, and where the changes of Docker are shown. */
final class BetweenReleases {

    private BetweenReleases() {}

    /**
     * The differences of the hosts. Releases are built and run on different Debian releases, and the default image store is
     * another one since 29.0; both may change what a scenario does.
     */
    static List<String> alsoDifferent(Engine before, Engine after) {
        return Stream.of(
                        difference("Debian", before.suite(), after.suite()),
                        difference(
                                "image store",
                                before.store().label(),
                                after.store().label()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> difference(String what, String before, String after) {
        return before.equals(after) ? Optional.empty() : Optional.of(what + ": " + before + ", then " + after);
    }

    /** The pages of GitHub that compare the tags of the daemon's sources, and those of the CLI's; none for other engines. */
    static List<String> comparisons(Engine before, Engine after) {
        return before.source() instanceof SourceCode old && after.source() instanceof SourceCode young
                ? Stream.concat(moby(old, young), cli(old, young)).toList()
                : List.of();
    }

    private static Stream<String> moby(SourceCode before, SourceCode after) {
        return before.moby() instanceof SourceTree.Tag old && after.moby() instanceof SourceTree.Tag young
                ? comparison("moby/moby", old.name(), young.name())
                : Stream.of();
    }

    private static Stream<String> cli(SourceCode before, SourceCode after) {
        return comparison("docker/cli", before.cliTag(), after.cliTag());
    }

    private static Stream<String> comparison(String repository, String before, String after) {
        return before.equals(after)
                ? Stream.of()
                : Stream.of("https://github.com/%s/compare/%s...%s".formatted(repository, before, after));
    }
}
