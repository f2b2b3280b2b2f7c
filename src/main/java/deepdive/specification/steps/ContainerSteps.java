package deepdive.specification.steps;

import static deepdive.evidence.Statement.literally;
import static deepdive.evidence.Statement.say;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.dockerjava.api.command.InspectContainerResponse;
import com.github.dockerjava.api.model.ChangeLog;
import com.github.dockerjava.api.model.Container;
import deepdive.evidence.Comparison;
import deepdive.observe.container.FileChanges;
import deepdive.observe.container.Namespaces;
import deepdive.specification.oracle.FileChangesAssert;
import deepdive.specification.oracle.IsolationAssert;
import io.cucumber.java.en.Then;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What the hand-out says a container is: a process, isolated, with a file system of its own. */
public final class ContainerSteps {

    /** The kind of an addition in the answer of {@code GET /containers/{id}/changes}. */
    private static final int ADDED = 1;

    private final Student student;

    public ContainerSteps(Student student) {
        this.student = student;
    }

    /** {@code Então o terminal 1 mostra que "um" não divide com o host nem com "outro" processos, arquivos, rede e nome}. */
    @Then(
            "o terminal {int} mostra que {string} não divide com o host nem com {string} processos, arquivos, rede e nome")
    @Then(
            "terminal {int} shows that {string} shares with neither the host nor {string} processes, files, network and name")
    public void is_isolated(int number, String name, String other) {
        IsolationAssert.assertThat(
                        name, Namespaces.parse(student.shownBy(number)), kernel().namespaces(name), student.witness())
                .sharesNothingWith(kernel().hostNamespaces(), kernel().namespaces(other))
                .hasFewerPowersThan(kernel().powers(name), kernel().hostPowers());
    }

    /** {@code Então o contêiner "baleia" é um processo do host com o comando "/bin/bash -c"}. */
    @Then("o contêiner {string} é um processo do host com o comando {string}")
    @Then("the container {string} is a process of the host with the command {string}")
    public void is_a_process_of_the_host(String name, String command) {
        long pid = kernel().pid(name);
        String host = student.host()
                .run("ps", "-o", "args=", "-p", String.valueOf(pid))
                .strip();
        student.witness()
                .accept(new Comparison(
                                say("subject.container", name),
                                say("expected.process", command),
                                literally(host),
                                literally("PID " + pid),
                                "ps -p " + pid)
                        .thatHolds(host.startsWith(command)));
        assertThat(host)
                .as("what the host's process %d, the container's by the daemon, was started with", pid)
                .startsWith(command);
    }

    /** {@code Então só o sistema de arquivos do contêiner "um" tem "/segredo"}. */
    @Then("só o sistema de arquivos do contêiner {string} tem {string}")
    @Then("only the file system of the container {string} has {string}")
    public void only_one_file_system_has(String name, String path) {
        List<String> having = student.daemon().containers().stream()
                .filter(container -> changed(container, path))
                .map(container -> container.getNames()[0].substring(1))
                .toList();
        List<InspectContainerResponse.Mount> mounts = Objects.requireNonNullElse(
                student.daemon()
                        .container(name)
                        .orElseThrow(() -> new AssertionError("The daemon knows no container '" + name + "'"))
                        .getMounts(),
                List.of());
        assertThat(mounts)
                .as("what the daemon puts into the file system of " + name + " from elsewhere")
                .isEmpty();
        assertThat(having)
                .as("containers in whose own layer the daemon knows " + path)
                .containsExactly(name);
    }

    /** {@code Então o terminal 1 mostra que "/recado" foi acrescentado ao sistema de arquivos do contêiner "baleia"}. */
    @Then("o terminal {int} mostra que {string} foi acrescentado ao sistema de arquivos do contêiner {string}")
    @Then("terminal {int} shows that {string} was added to the file system of the container {string}")
    public void was_added(int number, String path, String name) {
        FileChangesAssert.assertThat(name, FileChanges.parse(student.shownBy(number)), addedTo(name), student.witness())
                .added(path);
    }

    private Set<String> addedTo(String name) {
        List<ChangeLog> changes =
                student.daemon().client().containerDiffCmd(name).exec();
        return Objects.requireNonNullElse(changes, List.<ChangeLog>of()).stream()
                .filter(change -> change.getKind() == ADDED)
                .map(ChangeLog::getPath)
                .collect(Collectors.toSet());
    }

    private boolean changed(Container container, String path) {
        List<ChangeLog> changes =
                student.daemon().client().containerDiffCmd(container.getId()).exec();
        return Objects.requireNonNullElse(changes, List.<ChangeLog>of()).stream()
                .anyMatch(change -> change.getPath().equals(path));
    }

    private KernelOracle kernel() {
        return new KernelOracle(student.host());
    }
}
