package deepdive.specification.steps;

import deepdive.observe.container.Environment;
import deepdive.observe.network.Capture;
import deepdive.observe.network.HostsFile;
import deepdive.observe.network.PingSummary;
import deepdive.specification.daemon.KernelOracle;
import deepdive.specification.daemon.NetworkOracle;
import deepdive.specification.oracle.container.EnvironmentAssert;
import deepdive.specification.oracle.network.CaptureAssert;
import deepdive.specification.oracle.network.Flow;
import deepdive.specification.oracle.network.HostsFileAssert;
import deepdive.specification.oracle.network.PingAssert;
import io.cucumber.java.en.Then;
import java.util.function.Predicate;

/** Steps of the chapter "Docker Network": names and addresses that containers know, and packets between containers. */
public final class ConversationSteps {

    private final Student student;

    public ConversationSteps(Student student) {
        this.student = student;
    }

    /** {@code Então o terminal 2 alcança o contêiner "conteiner1"}. */
    @Then("o terminal {int} alcança o contêiner {string}")
    @Then("terminal {int} reaches the container {string}")
    public void reaches(int number, String container) {
        ping(number).reaches(container, oracle().endpoints(container)).isNotAnsweredBy(container, kernel().addresses());
    }

    /** {@code Então o terminal 1 não alcança o contêiner "conteiner2"}. */
    @Then("o terminal {int} não alcança o contêiner {string}")
    @Then("terminal {int} does not reach the container {string}")
    public void does_not_reach(int number, String container) {
        ping(number).doesNotReach(container, oracle().endpoints(container));
    }

    /** {@code Então o terminal 3 mostra o ping de "conteiner2" para "conteiner1"}. */
    @Then("o terminal {int} mostra o ping de {string} para {string}")
    @Then("terminal {int} shows the ping from {string} to {string}")
    public void shows_ping(int number, String from, String to) {
        Flow flow = Flow.between(from, to, oracle().endpoints(from, to));
        capture(number, shown -> CaptureAssert.seesPing(shown, flow)).showsPing(flow);
    }

    /** {@code Então o terminal 3 mostra a conexão do host à porta 80 do contêiner "nginx"}. */
    @Then("o terminal {int} mostra a conexão do host à porta {int} do contêiner {string}")
    @Then("terminal {int} shows the connection from the host to port {int} of the container {string}")
    public void shows_connection(int number, int port, String container) {
        Flow flow = Flow.into(container, kernel().addresses(), oracle().endpoints(container));
        capture(number, shown -> CaptureAssert.seesConnection(shown, flow, port))
                .showsConnection(flow, port);
    }

    /** {@code Então o terminal 2 mostra o nome "conteiner1" em /etc/hosts}. */
    @Then("o terminal {int} mostra o nome {string} em \\/etc\\/hosts")
    @Then("terminal {int} shows the name {string} in \\/etc\\/hosts")
    public void hosts_file_knows(int number, String name) {
        hostsFile(number).knows(name, oracle().endpoints(name));
        hostsFileKnowsItself(number);
    }

    /** {@code Então o terminal 1 não mostra o nome "conteiner2" em /etc/hosts}. */
    @Then("o terminal {int} não mostra o nome {string} em \\/etc\\/hosts")
    @Then("terminal {int} does not show the name {string} in \\/etc\\/hosts")
    public void hosts_file_does_not_know(int number, String name) {
        hostsFile(number).doesNotKnow(name, oracle().endpoints(name));
        hostsFileKnowsItself(number);
    }

    private void hostsFileKnowsItself(int number) {
        String container = student.containerIn(number);
        hostsFile(number).knowsItself(oracle().hostname(container), oracle().endpoints(container));
    }

    /** {@code Então o terminal 2 mostra a variável "CONTEINER1_NAME=/conteiner2/conteiner1"}. */
    @Then("o terminal {int} mostra a variável {string}")
    @Then("terminal {int} shows the variable {string}")
    public void shows_variable(int number, String assignment) {
        environment(number).has(assignment);
    }

    /** {@code Então o terminal 2 não mostra nenhuma variável com "conteiner1"}. */
    @Then("o terminal {int} não mostra nenhuma variável com {string}")
    @Then("terminal {int} shows no variable with {string}")
    public void shows_no_variable(int number, String word) {
        environment(number).doesNotMention(word);
        oracle().addressesNamed(word).forEach(address -> environment(number).doesNotMention(address));
    }

    private PingAssert ping(int number) {
        PingSummary shown = student.readOnce(
                number, PingSummary::soFar, ping -> !ping.replies().isEmpty());
        return PingAssert.assertThat(shown, student.lastLine(number).status(), student.witness());
    }

    private CaptureAssert capture(int number, Predicate<Capture> isComplete) {
        return CaptureAssert.assertThat(student.readOnce(number, Capture::soFar, isComplete), student.witness());
    }

    private HostsFileAssert hostsFile(int number) {
        String container = student.containerIn(number);
        return HostsFileAssert.assertThat(
                container, HostsFile.parse(student.shownBy(number)), kernel().hostsFile(container), student.witness());
    }

    private EnvironmentAssert environment(int number) {
        String container = student.containerIn(number);
        return EnvironmentAssert.assertThat(
                container,
                Environment.parse(student.shownBy(number)),
                kernel().environment(container),
                student.witness());
    }

    private KernelOracle kernel() {
        return new KernelOracle(student.host());
    }

    private NetworkOracle oracle() {
        return new NetworkOracle(student.host());
    }
}
