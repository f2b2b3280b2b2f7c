package deepdive.specification.oracle.container;

import static deepdive.evidence.Statement.say;

import com.github.dockerjava.api.command.InspectContainerResponse;
import com.github.dockerjava.api.command.InspectContainerResponse.ContainerState;
import deepdive.evidence.Comparison;
import deepdive.evidence.Statement;
import deepdive.specification.oracle.SharedStatements;
import deepdive.specification.oracle.TwoOracleAssert;
import deepdive.specification.oracle.Witness;
import java.util.List;
import java.util.Objects;

/** Asserts on the daemon's description of one container. The report also shows a terminal's last output. */
public final class ContainerAssert extends TwoOracleAssert<ContainerAssert, InspectContainerResponse> {

    /** The exit status of a process that was killed, in shells and in the daemon: 128 + the number of SIGKILL. */
    private static final long KILLED = 137;

    private final Statement screen;

    private ContainerAssert(InspectContainerResponse daemon, Statement screen, Witness witness) {
        super(daemon, ContainerAssert.class, witness);
        this.screen = screen;
    }

    /** @param screen a terminal's output about the container */
    public static ContainerAssert assertThat(InspectContainerResponse daemon, Statement screen, Witness witness) {
        return new ContainerAssert(daemon, screen, witness);
    }

    /** Asserts that the container runs, and is neither paused nor restarting. */
    public ContainerAssert isRunning() {
        return checkState("running".equals(state().getStatus()), say("em execução", "running"));
    }

    /** Asserts that no other container was ever created with the container's name. */
    public ContainerAssert isTheOnlyOneMadeByItsName(List<String> made) {
        return check(
                made.equals(List.of(actual.getId())),
                new Comparison(
                        SharedStatements.container(name()),
                        SharedStatements.theSameAsBefore(),
                        screen,
                        say("feitos com esse nome: {0}", "made by this name: {0}", made),
                        "docker events --since 1m --until 0s --filter event=create"));
    }

    /** Asserts that SIGKILL ended the main process, but not because memory ran out. */
    public ContainerAssert wasKilled() {
        return checkState(
                hasExited(KILLED) && !isOutOfMemory(),
                say(
                        "morto por SIGKILL: código {0}, e não por falta de memória",
                        "killed by SIGKILL: exit status {0}, not because memory ran out", KILLED));
    }

    private boolean hasExited(long status) {
        return "exited".equals(state().getStatus()) && Objects.equals(state().getExitCodeLong(), status);
    }

    private boolean isOutOfMemory() {
        return Boolean.TRUE.equals(state().getOOMKilled());
    }

    private ContainerAssert checkState(boolean holds, Statement expected) {
        Statement memory = isOutOfMemory()
                ? say("faltou memória", "memory ran out")
                : say("não faltou memória", "memory did not run out");
        Statement told = say(
                "{0}, código {1}, {2}",
                "{0}, exit status {1}, {2}", state().getStatus(), state().getExitCodeLong(), memory);
        return check(
                holds,
                new Comparison(SharedStatements.container(name()), expected, screen, told, "docker inspect " + name()));
    }

    private ContainerState state() {
        return actual.getState();
    }

    private String name() {
        return actual.getName().substring(1);
    }
}
