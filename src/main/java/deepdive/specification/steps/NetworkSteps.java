package deepdive.specification.steps;

import deepdive.observe.container.DockerInfo;
import deepdive.observe.network.BridgePorts;
import deepdive.observe.network.NetworkList;
import deepdive.observe.network.RoutingTable;
import deepdive.observe.network.ShownAddresses;
import deepdive.specification.daemon.KernelOracle;
import deepdive.specification.daemon.NetworkOracle;
import deepdive.specification.oracle.image.DockerInfoAssert;
import deepdive.specification.oracle.network.BridgePortsAssert;
import deepdive.specification.oracle.network.KnownNetwork;
import deepdive.specification.oracle.network.NetworkAssert;
import deepdive.specification.oracle.network.NetworkListAssert;
import deepdive.specification.oracle.network.RoutingTableAssert;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;
import java.util.Set;

/**
 * Steps of the chapter "Docker Network": drivers, networks, their bridges in the host and the addresses of containers.
 */
public final class NetworkSteps {

    private final Student student;

    public NetworkSteps(Student student) {
        this.student = student;
    }

    /** {@code Então o terminal 1 lista os drivers de rede "bridge, host, null"}. */
    @Then("o terminal {int} lista os drivers de rede {string}")
    @Then("terminal {int} lists the network drivers {string}")
    public void lists_drivers(int number, String names) {
        DockerInfoAssert.assertThat(DockerInfo.parse(student.shownBy(number)), oracle().drivers(), student.witness())
                .hasNetworkDrivers(split(names));
    }

    /** {@code Então o terminal 3 lista a rede "neotech" do driver "bridge"}. */
    @Then("o terminal {int} lista a rede {string} do driver {string}")
    @Then("terminal {int} lists the network {string} of the driver {string}")
    public void lists_network(int number, String name, String driver) {
        NetworkListAssert list = NetworkListAssert.assertThat(
                        NetworkList.parse(student.shownBy(number)), oracle().everyonesNetworks(), student.witness())
                .lists(name, driver);
        if (student.isAlone()) {
            list.listsTheDaemonsOnly();
        }
    }

    /** {@code Então o terminal 3 mostra a rede "neotech"}. */
    @Then("o terminal {int} mostra a rede {string}")
    @Then("terminal {int} shows the network {string}")
    public void shows_network(int number, String name) {
        network(name).isShownIn(student.shownBy(number));
    }

    /** {@code Então o terminal 3 mostra a ponte da rede "bridge" no host}. */
    @Then("o terminal {int} mostra a ponte da rede {string} no host")
    @Then("terminal {int} shows the interface of the network {string} on the host")
    public void shows_bridge(int number, String name) {
        network(name).hasItsBridgeIn(student.shownBy(number), kernel().interfaces());
    }

    /** {@code Então o terminal 3 mostra que a ponte da rede "bridge" liga "conteiner1, conteiner2"}. */
    @Then("o terminal {int} mostra que a ponte da rede {string} liga {string}")
    @Then("terminal {int} shows that the interface of the network {string} is attached to {string}")
    public void bridge_links(int number, String name, String containers) {
        student.mustBeAloneOn(name);
        BridgePortsAssert.assertThat(BridgePorts.parse(student.shownBy(number)), student.witness())
                .link(oracle().bridgeOf(name), kernel().peers(split(containers), oracle().bridgeOf(name)));
    }

    /** {@code Então o terminal 1 mostra o endereço do contêiner "conteiner1" na rede "bridge"}. */
    @Then("o terminal {int} mostra o endereço do contêiner {string} na rede {string}")
    @Then("terminal {int} shows the address of the container {string} in the network {string}")
    public void shows_address(int number, String container, String name) {
        network(name)
                .hasMember(container, shownAddresses(number), oracle().endpoint(container, name))
                .hasAllAddressesOf(container, shownAddresses(number), oracle().endpoints(container));
    }

    /** {@code Então o terminal 1 não mostra endereço do contêiner "conteiner1" na rede "bridge"}. */
    @Then("o terminal {int} não mostra endereço do contêiner {string} na rede {string}")
    @Then("terminal {int} shows no address of the container {string} in the network {string}")
    public void shows_no_address(int number, String container, String name) {
        network(name).hasNoMember(container, shownAddresses(number), oracle().endpoint(container, name));
    }

    /** {@code Então o terminal 1 mostra a ponte da rede "bridge" como gateway padrão}. */
    @Then("o terminal {int} mostra a ponte da rede {string} como gateway padrão")
    @Then("terminal {int} shows the interface of the network {string} as the default gateway")
    public void shows_gateway(int number, String name) {
        RoutingTableAssert.assertThat(RoutingTable.parse(student.shownBy(number)), student.witness())
                .leadThroughTheBridgeOf(oracle().network(name), kernel().interfaces());
        isTheOnlyNetworkOf(student.containerIn(number), name);
    }

    /** {@code E a rede "neotech" continua a mesma, com o contêiner "conteiner1"}. */
    @Then("a rede {string} continua a mesma, com o contêiner {string}")
    @Then("the network {string} is still the same, with the container {string}")
    public void is_still_the_same(String name, String container) {
        network(name).isStillThatOf(student.firstShownBy("docker network create " + name));
        isTheOnlyNetworkOf(container, name);
    }

    private void isTheOnlyNetworkOf(String container, String name) {
        // The daemon still lists the networks of a container that has ended, but without an address.
        boolean ended = oracle().endpoints(container).isEmpty();
        network(name)
                .isTheOnlyOneOf(
                        container, student.lastShownOf(container), ended ? Set.of() : oracle().networksOf(container));
    }

    /** {@code E anoto como "[endereço do contêiner 1]" o endereço que o terminal 1 mostra}. */
    @When("anoto como {string} o endereço que o terminal {int} mostra")
    @When("I note as {string} the address that terminal {int} shows")
    public void note_address(String placeholder, int number) {
        student.note(
                placeholder, shownAddresses(number).first().orElseThrow(() -> student.lacks(number, "an address")));
    }

    /** {@code E anoto como "br-NNNN" a interface da rede "neotech" que o terminal 3 lista}. */
    @When("anoto como {string} a interface da rede {string} que o terminal {int} lista")
    @When("I note as {string} the interface of the network {string} that terminal {int} lists")
    public void note_interface(String placeholder, String name, int number) {
        student.note(placeholder, shownBridge(number, name));
    }

    private NetworkAssert network(String name) {
        KnownNetwork known = oracle().network(name);
        return NetworkAssert.assertThat(known, student.witness());
    }

    private String shownBridge(int number, String name) {
        return NetworkList.parse(student.shownBy(number))
                .named(name)
                .map(network -> NetworkList.bridgeOf(network.id()))
                .orElseThrow(() -> student.lacks(number, "the network '" + name + "'"));
    }

    private ShownAddresses shownAddresses(int number) {
        return ShownAddresses.parse(student.shownBy(number));
    }

    private KernelOracle kernel() {
        return new KernelOracle(student.host());
    }

    private NetworkOracle oracle() {
        return new NetworkOracle(student.host());
    }

    private static List<String> split(String names) {
        return List.of(names.split(", "));
    }
}
