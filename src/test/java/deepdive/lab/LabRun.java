package deepdive.lab;

import java.time.Duration;

/** The result of a run of lab. The duration does not count for equality. */
record LabRun(int exitCode, String out, String err, Duration duration) {

    LabRun(int exitCode, String out, String err) {
        this(exitCode, out, err, Duration.ZERO);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LabRun run && exitCode == run.exitCode && out.equals(run.out) && err.equals(run.err);
    }

    @Override
    public int hashCode() {
        return out.hashCode();
    }
}
