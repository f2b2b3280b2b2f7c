package deepdive.specification.steps;

import static deepdive.evidence.Statement.literally;
import static deepdive.evidence.Statement.say;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.dockerjava.api.command.InspectContainerResponse;
import com.github.dockerjava.api.model.ChangeLog;
import com.github.dockerjava.api.model.Container;
import deepdive.evidence.Comparison;
import deepdive.observe.container.Namespaces;
import deepdive.specification.oracle.IsolationAssert;
import deepdive.specification.oracle.VolumeFileAssert;
import io.cucumber.java.en.Then;
import java.util.List;
import java.util.Objects;

/** What the hand-out says a container is: a process, isolated, with a file system of its own. */
public final class ContainerSteps {

    private final Student student;

    public ContainerSteps(Student student) {
        this.student = student;
    }

    /** {@code Então os terminais 1 e 2 mostram que "um" e "outro" não dividem namespaces entre si, nem com o host no terminal 3}. */
    @Then(
            "os terminais {int} e {int} mostram que {string} e {string} não dividem namespaces entre si, nem com o host no terminal {int}")
    @Then(
            "terminals {int} and {int} show that {string} and {string} share no namespaces with each other, nor with the host in terminal {int}")
    public void are_isolated(int number, int otherNumber, String name, String other, int hostNumber) {
        isolation(number, name)
                .sharesNothingWith(shownNamespaces(hostNumber), shownNamespaces(otherNumber))
                .sharesNothingWith(kernel().hostNamespaces(), kernel().namespaces(other))
                .hasFewerPowersThan(kernel().powers(name), kernel().hostPowers());
        isolation(otherNumber, other).sharesNothingWith(shownNamespaces(hostNumber), shownNamespaces(number));
    }

    private IsolationAssert isolation(int number, String name) {
        return IsolationAssert.assertThat(name, shownNamespaces(number), kernel().namespaces(name), student.witness());
    }

    private Namespaces shownNamespaces(int number) {
        return Namespaces.parse(student.shownBy(number));
    }

    /** {@code Então o terminal 2 mostra o arquivo "segredo" do volume "cofre"}. */
    @Then("o terminal {int} mostra o arquivo {string} do volume {string}")
    @Then("terminal {int} shows the file {string} of the volume {string}")
    public void shows_file_of_volume(int number, String file, String volume) {
        VolumeFileAssert.assertThat(volume, file, student.shownBy(number), student.witness())
                .isInTheVolume(kernel().fileOfVolume(volume, file));
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
