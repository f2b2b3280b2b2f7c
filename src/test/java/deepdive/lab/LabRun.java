package deepdive.lab;

import java.time.Duration;

/** How a run of lab ended. Two are equal whatever time they took. */
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
