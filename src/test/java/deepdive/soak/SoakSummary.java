package deepdive.soak;

import java.util.List;
import java.util.function.ToLongFunction;

/**
 * The figures of all runs. What grows is compared between the first run and the last one.
 *
 * @param runs the number of runs
 * @param failures the runs whose exit status was not 0
 * @param failedScenarios in all runs together
 * @param left things of a run that were on the outer daemon 15 s after its end
 */
record SoakSummary(
        int runs,
        long failures,
        long failedScenarios,
        long left,
        double shortestSeconds,
        double longestSeconds,
        Growth heap,
        Growth descriptors,
        Growth daemonContainers,
        Growth daemonImages,
        Growth daemonNetworks,
        Growth daemonVolumes,
        Growth daemonDescriptors,
        Growth disk) {

    /** The values after the first run and after the last one, and the largest value. */
    record Growth(long first, long last, long largest) {

        private static Growth of(List<SoakRun> runs, ToLongFunction<SoakRun> value) {
            return new Growth(
                    value.applyAsLong(runs.get(0)),
                    value.applyAsLong(runs.get(runs.size() - 1)),
                    runs.stream().mapToLong(value).max().orElse(0));
        }
    }

    /** @param runs at least one, in their order */
    static SoakSummary of(List<SoakRun> runs) {
        return new SoakSummary(
                runs.size(),
                runs.stream().filter(run -> run.status() != 0).count(),
                runs.stream().mapToLong(SoakRun::failed).sum(),
                runs.stream().mapToLong(SoakRun::left).sum(),
                runs.stream().mapToDouble(SoakRun::seconds).min().orElse(0),
                runs.stream().mapToDouble(SoakRun::seconds).max().orElse(0),
                Growth.of(runs, SoakRun::heap),
                Growth.of(runs, SoakRun::descriptors),
                Growth.of(runs, run -> run.daemon().containers()),
                Growth.of(runs, run -> run.daemon().images()),
                Growth.of(runs, run -> run.daemon().networks()),
                Growth.of(runs, run -> run.daemon().volumes()),
                Growth.of(runs, run -> run.daemon().descriptors()),
                Growth.of(runs, run -> run.daemon().disk()));
    }
}
