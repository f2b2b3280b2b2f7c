package deepdive.assertions;

import com.github.dockerjava.api.command.InspectContainerResponse;
import com.github.dockerjava.api.command.InspectContainerResponse.ContainerState;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/** Asserts on one container: what the daemon says of it, beside what a terminal showed last. */
public final class ContainerAssert extends TwoOracleAssert<ContainerAssert, InspectContainerResponse> {

    /** 128 + SIGKILL's number: what a shell and the daemon give for a process that was killed. */
    private static final long KILLED = 137;

    private final String screen;

    private ContainerAssert(InspectContainerResponse daemon, String screen, Witness witness) {
        super(daemon, ContainerAssert.class, witness);
        this.screen = screen;
    }

    /** @param screen what a terminal showed of it */
    public static ContainerAssert assertThat(InspectContainerResponse daemon, String screen, Witness witness) {
        return new ContainerAssert(daemon, screen, witness);
    }

    /** It runs. */
    public ContainerAssert isRunning() {
        return checkState(Boolean.TRUE.equals(state().getRunning()), "running");
    }

    /** Its main process ended by SIGKILL, and not because memory ran out. */
    public ContainerAssert wasKilled() {
        return checkState(
                hasExited(KILLED) && !Boolean.TRUE.equals(state().getOOMKilled()),
                "killed by SIGKILL: exit status 137, not for want of memory");
    }

    /** Its main process ended by itself, with this status, after it had lived at least so long. */
    public ContainerAssert livedAtLeast(Duration least, int status) {
        Duration lived = Duration.between(
                Instant.parse(Objects.requireNonNull(state().getStartedAt())),
                Instant.parse(Objects.requireNonNull(state().getFinishedAt())));
        return checkState(
                hasExited(status) && lived.compareTo(least) >= 0,
                "ended with status " + status + " after at least " + least.toMillis() + " ms (" + lived.toMillis()
                        + " ms)");
    }

    private boolean hasExited(long status) {
        return "exited".equals(state().getStatus()) && Objects.equals(state().getExitCodeLong(), status);
    }

    private ContainerAssert checkState(boolean holds, String expected) {
        String told = state().getStatus() + ", exit status " + state().getExitCodeLong() + ", OOM killed "
                + state().getOOMKilled();
        return check(holds, new Comparison("container " + name(), expected, screen, told, "docker inspect " + name()));
    }

    private ContainerState state() {
        return actual.getState();
    }

    private String name() {
        return actual.getName().substring(1);
    }
}
