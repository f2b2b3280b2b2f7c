package deepdive.soak;

import java.time.Instant;

/**
 * The figures of one run, a line of JSON.
 *
 * @param run its number, from 1 on
 * @param started when it began
 * @param seconds from its start to its end
 * @param status its exit status: 0 if no scenario failed
 * @param ok the number of scenarios that passed
 * @param failed the number of scenarios that failed
 * @param heap the heap in use at the end, in bytes, after a collection of garbage; 0 if the run did not come to its end
 * @param descriptors the open files of the run at its end; 0 if the run did not come to its end
 * @param left the run's own containers and volumes on the outer daemon 15 s after its end
 * @param daemon the outer daemon after the run
 */
record SoakRun(
        int run,
        Instant started,
        double seconds,
        int status,
        int ok,
        int failed,
        long heap,
        long descriptors,
        int left,
        DaemonFigures daemon) {

    /**
     * What the outer daemon has and uses. Other programs may use it, too.
     *
     * @param containers of anybody
     * @param descriptors the open files of the process dockerd; 0 if it is not on this machine, or is not ours to look at
     * @param disk the bytes in use on the file system with the daemon's files; 0 if it is not on this machine
     */
    record DaemonFigures(int containers, int images, int networks, int volumes, long descriptors, long disk) {}
}
