package deepdive.specification.steps;

import deepdive.host.PredefinedNetworks;
import deepdive.observe.container.ContainerList;
import deepdive.observe.firewall.NatTable;
import deepdive.observe.network.ListeningProcesses;
import deepdive.observe.network.PortMapping;
import deepdive.specification.daemon.KernelOracle;
import deepdive.specification.daemon.NetworkOracle;
import deepdive.specification.oracle.network.HostNetworkAssert;
import deepdive.specification.oracle.network.ListeningPortsAssert;
import deepdive.specification.oracle.network.ListeningProcessesAssert;
import deepdive.specification.oracle.network.NatTableAssert;
import deepdive.specification.oracle.network.PublishedPortsAssert;
import deepdive.specification.oracle.network.SameViewAssert;
import io.cucumber.java.en.Then;
import java.util.List;

/** Steps of the chapter "Docker Network": the host's own network, and published ports. */
public final class PublishSteps {

    private final Student student;

    public PublishSteps(Student student) {
        this.student = student;
    }

    /** {@code E o contêiner "nginx" escuta na porta 80}. */
    @Then("o contêiner {string} escuta na porta {int}")
    @Then("the container {string} listens on port {int}")
    public void listens(String container, int port) {
        kernel().awaitListeningIn(
                        container, port, () -> student.whyNotStarted(container).isPresent());
        student.mustHaveStarted(container);
        ListeningPortsAssert.assertThat(
                        kernel().listeningIn(container), student.lastShownOf(container), student.witness())
                .includeThatOf(container, port);
    }

    /** {@code Então nada escuta na porta 8080 do host}. */
    @Then("nada escuta na porta {int} do host")
    @Then("nothing listens on port {int} of the host")
    public void nothing_listens(int port) {
        student.mustHavePort(port);
        ListeningPortsAssert.assertThat(kernel().listening(), student.lastShownOf(":" + port), student.witness())
                .doNotInclude(port, kernel().rules(), oracle().publishedPorts());
    }

    /** {@code Então o terminal 2 mostra a porta 80 do contêiner "nginx" na porta 8080 do host}. */
    @Then("o terminal {int} mostra a porta {int} do contêiner {string} na porta {int} do host")
    @Then("terminal {int} shows port {int} of the container {string} on port {int} of the host")
    public void shows_port(int number, int port, String container, int hostPort) {
        PublishedPortsAssert.assertThat(
                        container, shownPorts(number, container), oracle().ports(container), student.witness())
                .publish(port, hostPort);
    }

    /** {@code Então o terminal 2 mostra a porta 80 do contêiner "nginx" na porta 8080 do host, só em "127.0.0.1"}. */
    @Then("o terminal {int} mostra a porta {int} do contêiner {string} na porta {int} do host, só em {string}")
    @Then("terminal {int} shows port {int} of the container {string} on port {int} of the host, at {string} alone")
    public void shows_port_at(int number, int port, String container, int hostPort, String address) {
        PublishedPortsAssert.assertThat(
                        container, shownPorts(number, container), oracle().ports(container), student.witness())
                .publishOnlyAt(address, port, hostPort);
    }

    /** {@code Então o terminal 2 mostra o processo "docker-proxy", que escuta na porta 8080 do host}. */
    @Then("o terminal {int} mostra o processo {string}, que escuta na porta {int} do host")
    @Then("terminal {int} shows the process {string}, which listens on port {int} of the host")
    public void shows_listener(int number, String process, int port) {
        ListeningProcessesAssert.assertThat(
                        ListeningProcesses.parse(student.shownBy(number)),
                        kernel().listeningProcesses(),
                        student.witness())
                .include(process, port);
    }

    /** {@code Então o terminal 2 mostra que nenhuma porta do host leva ao contêiner "nginx"}. */
    @Then("o terminal {int} mostra que nenhuma porta do host leva ao contêiner {string}")
    @Then("terminal {int} shows that no port of the host leads to the container {string}")
    public void shows_no_port(int number, String container) {
        PublishedPortsAssert.assertThat(
                        container, shownPorts(number, container), oracle().ports(container), student.witness())
                .publishNothing(kernel().rules(), oracle().endpoints(container));
    }

    /** {@code Então o terminal 2 mostra a regra da porta 8080 do host para a porta 80 do contêiner "nginx", usada 1 vez}. */
    @Then(
            "o terminal {int} mostra a regra da porta {int} do host para a porta {int} do contêiner {string}, usada {int} vez(es)")
    @Then(
            "terminal {int} shows the rule from port {int} of the host to port {int} of the container {string}, used {int} time(s)")
    public void shows_rule(int number, int hostPort, int port, String container, int times) {
        NatTableAssert.assertThat(NatTable.parse(student.shownBy(number)), kernel().rules(), student.witness())
                .sends(hostPort, oracle().mustBeIn(PredefinedNetworks.BRIDGE, container), port, times);
    }

    /** {@code Então os terminais 1 e 2 mostram o mesmo}. */
    @Then("os terminais {int} e {int} mostram o mesmo")
    @Then("terminals {int} and {int} show the same")
    public void show_the_same(int number, int other) {
        String command = student.lastLine(number).line();
        SameViewAssert.assertThat(command, student.shownBy(number), student.witness())
                .isAlso(student.shownBy(other), kernel().inHost(command));
    }

    /** {@code Então o contêiner "conteiner1" está na rede do próprio host}. */
    @Then("o contêiner {string} está na rede do próprio host")
    @Then("the container {string} is in the network of the host itself")
    public void is_in_the_hosts_network(String container) {
        HostNetworkAssert.assertThat(
                        container, kernel().namespace(container), student.lastShownOf(container), student.witness())
                .isThatOfTheHost(kernel().hostNamespace(), oracle().networksOf(container));
    }

    private List<PortMapping> shownPorts(int number, String container) {
        String shown = student.shownBy(number);
        return student.lastLine(number).line().startsWith("docker port")
                ? PortMapping.parse(shown)
                : ContainerList.parse(shown)
                        .named(container)
                        .orElseThrow(() -> student.lacks(number, "the container '" + container + "'"))
                        .ports();
    }

    private KernelOracle kernel() {
        return new KernelOracle(student.host());
    }

    private NetworkOracle oracle() {
        return new NetworkOracle(student.host());
    }
}
