package deepdive.specification.steps;

import deepdive.observe.container.Namespaces;
import deepdive.specification.oracle.ContainerLayerAssert;
import deepdive.specification.oracle.HostProcessAssert;
import deepdive.specification.oracle.IsolationAssert;
import io.cucumber.java.en.Then;

/** What the hand-out says a container is: a process, isolated, with a file system of its own. */
public final class ContainerSteps {

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

    private ContainerOracle oracle() {
        return new ContainerOracle(student.host());
    }

    private KernelOracle kernel() {
        return new KernelOracle(student.host());
    }
}
