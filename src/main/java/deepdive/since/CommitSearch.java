package deepdive.since;

import deepdive.engine.EngineSource.SourceCode;
import deepdive.engine.SourceTree;
import deepdive.engine.SourcesUnavailable;
import deepdive.evidence.ReleaseChanges.CommitChange;
import deepdive.evidence.ReleaseVerdict;
import deepdive.since.search.Turn;
import deepdive.specification.run.Features.FeatureScenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Searches for the commit of a change between two releases: first which of daemon and CLI makes the difference, by mixing them,
 * then through the commits of its history.
 */
final class CommitSearch {

    private final CommitHistory daemon;
    private final CommitHistory cli;
    private final FeatureScenario scenario;
    private final Trial trial;
    private final VerdictMemory memory;
    private final Consumer<String> progress;

    /** @param progress gets a line for each trial */
    CommitSearch(
            CommitHistory daemon,
            CommitHistory cli,
            FeatureScenario scenario,
            Trial trial,
            VerdictMemory memory,
            Consumer<String> progress) {
        this.daemon = daemon;
        this.cli = cli;
        this.scenario = scenario;
        this.trial = trial;
        this.memory = memory;
        this.progress = progress;
    }

    /** The commit of the change between two releases that are built from source. */
    CommitChange between(CandidateRelease before, CandidateRelease after) {
        ReleaseVerdict old = verdict(before);
        ReleaseVerdict young = verdict(after);
        ReleaseVerdict youngDaemon = verdict(MixedEngine.of(after, code(before).cliTag()));
        ReleaseVerdict youngCli = verdict(MixedEngine.of(before, code(after).cliTag()));
        List<ReleaseVerdict> mixtures = List.of(youngDaemon, youngCli);
        if (isSame(youngDaemon, young) && isSame(youngCli, old)) {
            return ofDaemon(before, after, mixtures);
        }
        if (isSame(youngDaemon, old) && isSame(youngCli, young)) {
            return ofCli(before, after, mixtures);
        }
        boolean both = Stream.of(youngDaemon, youngCli)
                .noneMatch(verdict -> !verdict.result().isTested());
        return notFound(both ? "daemon and CLI" : "", mixtures);
    }

    private CommitChange ofDaemon(CandidateRelease before, CandidateRelease after, List<ReleaseVerdict> mixtures) {
        if (code(before).moby() instanceof SourceTree.Tag old && code(after).moby() instanceof SourceTree.Tag young) {
            return in(
                    daemon,
                    List.of(old.name(), young.name()),
                    List.of(before, after),
                    commit -> CandidateRelease.of(MixedEngine.shortened(commit), "source:" + commit),
                    mixtures);
        }
        return notFound(daemon.program(), mixtures);
    }

    private CommitChange ofCli(CandidateRelease before, CandidateRelease after, List<ReleaseVerdict> mixtures) {
        List<String> tags = List.of(code(before).cliTag(), code(after).cliTag());
        return in(
                cli,
                tags,
                tags.stream().map(tag -> MixedEngine.of(after, tag)).toList(),
                commit -> MixedEngine.of(after, commit),
                mixtures);
    }

    /**
     * Bisects between two tags. If the tags are on two branches, the change is after their last common commit, on one of both
     * branches.
     */
    private CommitChange in(
            CommitHistory history,
            List<String> tags,
            List<CandidateRelease> ends,
            Function<String, CandidateRelease> candidate,
            List<ReleaseVerdict> mixtures) {
        try {
            String base = history.mergeBase(tags.get(0), tags.get(1));
            for (int side : List.of(1, 0)) {
                List<String> commits = new ArrayList<>(List.of(base));
                commits.addAll(history.commitsBetween(base, tags.get(side)));
                List<CandidateRelease> candidates =
                        new ArrayList<>(commits.stream().map(candidate).toList());
                candidates.set(candidates.size() - 1, ends.get(side));
                if (history.commitsBetween(base, tags.get(1 - side)).isEmpty()) {
                    candidates.set(0, ends.get(1 - side));
                }
                SinceSearch search = new SinceSearch(candidates, List.of(), List.of(scenario), trial, memory, progress);
                search.run();
                Optional<Turn> turn = search.turns(0).stream().findFirst();
                if (turn.isPresent()) {
                    return found(history, commits, turn.get(), mixtures);
                }
            }
        } catch (SourcesUnavailable e) {
            progress.accept(e.getMessage());
        }
        return notFound(history.program(), mixtures);
    }

    private static CommitChange found(
            CommitHistory history, List<String> commits, Turn turn, List<ReleaseVerdict> mixtures) {
        String after = commits.get(turn.after());
        return new CommitChange(
                history.program(),
                mixtures,
                commits.get(turn.before()),
                after,
                turn.after() - turn.before() - 1,
                history.title(after),
                history.address(after));
    }

    private static CommitChange notFound(String cause, List<ReleaseVerdict> mixtures) {
        return new CommitChange(cause, mixtures, "", "", 0, "", "");
    }

    private static SourceCode code(CandidateRelease release) {
        return (SourceCode) release.engine().source();
    }

    private static boolean isSame(ReleaseVerdict one, ReleaseVerdict other) {
        return one.result() == other.result() && one.step() == other.step();
    }

    private ReleaseVerdict verdict(CandidateRelease release) {
        return memory.find(release, scenario).orElseGet(() -> {
            progress.accept("Next: Docker " + release);
            ReleaseVerdict verdict = trial.run(release, List.of(scenario)).get(0);
            memory.keep(release, scenario, verdict);
            return verdict;
        });
    }
}
