package deepdive.specification.steps;

import deepdive.observe.container.FileChanges;
import deepdive.observe.container.MountTable;
import deepdive.observe.container.Namespaces;
import deepdive.specification.daemon.ContainerOracle;
import deepdive.specification.daemon.KernelOracle;
import deepdive.specification.oracle.container.ContainerLayerAssert;
import deepdive.specification.oracle.container.FileChangesAssert;
import deepdive.specification.oracle.container.HostProcessAssert;
import deepdive.specification.oracle.container.IsolationAssert;
import deepdive.specification.oracle.container.MountsAssert;
import deepdive.specification.oracle.container.VolumeFileAssert;
import io.cucumber.java.en.Then;

/** Steps about the hand-out's definition of a container: an isolated process with a file system of its own. */
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
                .hasFewerPowersThan(kernel().powers(name), kernel().hostPowers())
                .hasNoDisk(kernel().blockDevices(name));
        isolation(otherNumber, other)
                .sharesNothingWith(shownNamespaces(hostNumber), shownNamespaces(number))
                .hasFewerPowersThan(kernel().powers(other), kernel().hostPowers())
                .hasNoDisk(kernel().blockDevices(other));
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
        HostProcessAssert.assertThat(name, kernel().process(name), student.witness())
                .wasStartedWith(command);
    }

    /** {@code Então só o sistema de arquivos do contêiner "um" tem "/segredo"}. */
    @Then("só o sistema de arquivos do contêiner {string} tem {string}")
    @Then("only the file system of the container {string} has {string}")
    public void only_one_file_system_has(String name, String path) {
        ContainerLayerAssert.assertThat(path, oracle().changedAt(path), student.lastShownOf(path), student.witness())
                .isOnlyIn(name, oracle().mountPoints(name));
    }

    /** {@code Então o terminal 2 mostra que ninguém montou uma pasta no contêiner "um"}. */
    @Then("o terminal {int} mostra que ninguém montou uma pasta no contêiner {string}")
    @Then("terminal {int} shows that nobody has mounted a folder in the container {string}")
    public void nobody_has_mounted(int number, String name) {
        MountTable shown = MountTable.parse(student.shownBy(number));
        MountsAssert.assertThat(name, shown, kernel().mounts(name), oracle().mountPoints(name), student.witness())
                .areThoseOfEachContainer();
    }

    /** {@code Então o terminal 1 mostra que "/recado" foi acrescentado ao sistema de arquivos do contêiner "baleia"}. */
    @Then("o terminal {int} mostra que {string} foi acrescentado ao sistema de arquivos do contêiner {string}")
    @Then("terminal {int} shows that {string} was added to the file system of the container {string}")
    public void was_added(int number, String path, String name) {
        FileChangesAssert.assertThat(
                        name, FileChanges.parse(student.shownBy(number)), oracle().addedTo(name), student.witness())
                .added(path);
    }

    private ContainerOracle oracle() {
        return new ContainerOracle(student.host());
    }

    private KernelOracle kernel() {
        return new KernelOracle(student.host());
    }
}
