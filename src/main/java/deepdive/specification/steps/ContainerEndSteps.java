package deepdive.specification.steps;

import deepdive.specification.daemon.DaemonHistory;
import deepdive.specification.oracle.container.CommandDurationAssert;
import deepdive.specification.oracle.container.ContainerHistory;
import deepdive.specification.oracle.container.ContainerHistoryAssert;
import deepdive.terminal.Terminal;
import deepdive.terminal.TypedLine;
import io.cucumber.java.en.Then;
import java.time.Duration;

/** Steps about the end of a container: the signals, the grace period, and the time that a command waits for the end. */
public final class ContainerEndSteps {

    private final Student student;

    public ContainerEndSteps(Student student) {
        this.student = student;
    }

    /** {@code Então o contêiner "baleia" recebeu SIGTERM e, só depois do prazo de 10 segundos, SIGKILL}. */
    @Then("o contêiner {string} recebeu SIGTERM e, só depois do prazo de {int} segundos, SIGKILL")
    @Then("the container {string} got SIGTERM and, only after the grace period of {int} seconds, SIGKILL")
    public void was_killed_after_grace(String name, int seconds) {
        historyAndLines(name).wasKilledAfterGrace(Duration.ofSeconds(seconds));
    }

    /** {@code Então o contêiner "baleia" recebeu SIGTERM e terminou por si, sem SIGKILL}. */
    @Then("o contêiner {string} recebeu SIGTERM e terminou por si, sem SIGKILL")
    @Then("the container {string} got SIGTERM and ended by itself, without SIGKILL")
    public void ended_when_asked(String name) {
        history(name).endedWhenAsked();
    }

    /** {@code Então o contêiner "baleia" recebeu SIGKILL, sem SIGTERM antes}. */
    @Then("o contêiner {string} recebeu SIGKILL, sem SIGTERM antes")
    @Then("the container {string} got SIGKILL, without SIGTERM before")
    public void was_killed_unasked(String name) {
        history(name).wasKilledUnasked();
    }

    /** {@code Então o contêiner "breve" viveu os 2 segundos do seu processo e terminou com ele, com o código 0}. */
    @Then("o contêiner {string} viveu os {int} segundos do seu processo e terminou com ele, com o código {int}")
    @Then("the container {string} lived the {int} seconds of its process and ended with it, with status {int}")
    public void lived_as_long_as_its_process(String name, int seconds, int status) {
        history(name).livedAsLongAs(Duration.ofSeconds(seconds), status);
    }

    /** {@code Então o comando do terminal 2 esperou pelo fim do contêiner "baleia"}. */
    @Then("o comando do terminal {int} esperou pelo fim do contêiner {string}")
    @Then("the command of terminal {int} waited for the end of the container {string}")
    public void waited_for_the_end(int number, String name) {
        duration(number, name).waitedForTheEnd();
    }

    /** {@code Então o comando do terminal 2 esperou pelo fim do contêiner "baleia", e por nada mais}. */
    @Then("o comando do terminal {int} esperou pelo fim do contêiner {string}, e por nada mais")
    @Then("the command of terminal {int} waited for the end of the container {string}, and for nothing else")
    public void waited_for_nothing_else(int number, String name) {
        duration(number, name).waitedForTheEnd().waitedForNothingElse(student.tookToStartAnother());
    }

    private ContainerHistoryAssert history(String name) {
        return assertThat(DaemonHistory.of(student.host(), name));
    }

    private ContainerHistoryAssert historyAndLines(String name) {
        return assertThat(DaemonHistory.withLines(student.host(), name));
    }

    private ContainerHistoryAssert assertThat(ContainerHistory history) {
        return ContainerHistoryAssert.assertThat(history, student.lastShownOf(history.container()), student.witness());
    }

    private CommandDurationAssert duration(int number, String name) {
        TypedLine line = student.lastLine(number);
        student.terminal(number).awaitEnd(line, Terminal.PATIENCE);
        return CommandDurationAssert.assertThat(
                line.line(), line.took(), DaemonHistory.of(student.host(), name), student.witness());
    }
}
