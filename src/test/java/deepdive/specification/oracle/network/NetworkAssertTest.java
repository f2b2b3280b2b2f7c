package deepdive.specification.oracle.network;

import static deepdive.evidence.Statement.literally;
import static deepdive.specification.oracle.Failures.NOBODY;
import static deepdive.specification.oracle.Failures.messageOf;
import static org.assertj.core.api.Assertions.assertThat;

import deepdive.observe.network.InterfaceList;
import deepdive.observe.network.ShownAddresses;
import deepdive.observe.network.Subnet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NetworkAssertTest {

    private static final String ID = "5e186c1e4d677974ebd76f53dd47ecc647903af714e489c88d2e47b294b04189";
    private static final InterfaceList KERNEL = bridgeWith("172.21.0.1");
    private static final Optional<Endpoint> PLACE = Optional.of(new Endpoint("conteiner1", "neotech", "172.21.0.2"));
    private static final String BRIDGES = """
            bridge name\tbridge id\t\tSTP enabled\tinterfaces
            br-5e186c1e4d67\t\t8000.0242bf17bc25\tno
            """;

    private final NetworkAssert assertion = NetworkAssert.assertThat(known(Optional.of("172.21.0.1")), NOBODY);

    @Test
    void should_pass_where_its_id_is_shown_whole() {
        assertion.isShownIn(ID + "\n");
    }

    @Test
    void should_fail_where_another_id_or_a_part_is_shown() {
        assertThat(messageOf(() -> assertion.isShownIn("5e186c1e4d67\n"))).isEqualTo("""
                        network neotech
                          expected:           its id: 64 hexadecimal digits
                          seen on the screen: 5e186c1e4d67
                          told by the daemon: %s
                          look at:            docker network inspect neotech""".formatted(ID));
        assertThat(messageOf(() -> assertion.isShownIn(ID.replace('5', '6')))).contains("told by the daemon: " + ID);
    }

    @Test
    void a_warning_may_be_shown_besides() {
        assertion
                .isShownIn("WARNING: beware\n" + ID + "\n")
                .isShownIn("WARNING: beware\n" + description("bridge", "172.21.0.1"));
    }

    @Test
    void should_fail_where_it_is_another_than_at_first() {
        assertion.isStillThatOf("WARNING: beware\n" + ID + "\n");
        assertThat(messageOf(() -> assertion.isStillThatOf(ID.replace('5', '6'))))
                .contains("expected:           the same as before, and not another by the same name\n");
    }

    @Test
    void should_fail_where_the_container_is_in_another_network_besides() {
        assertion.isTheOnlyOneOf("conteiner1", literally("-"), Set.of("neotech"));
        assertThat(messageOf(() -> assertion.isTheOnlyOneOf("conteiner1", literally("-"), Set.of("neotech", "bridge"))))
                .contains(
                        "container conteiner1 in the network neotech\n",
                        "expected:           in it alone\n",
                        "told by the daemon: [bridge, neotech]\n");
    }

    @Test
    void should_fail_where_an_address_is_shown_that_the_daemon_did_not_give() {
        ShownAddresses one = new ShownAddresses(List.of("172.21.0.2"));
        ShownAddresses two = new ShownAddresses(List.of("172.21.0.2", "172.17.0.9"));

        assertion.hasAllAddressesOf("conteiner1", one, PLACE.stream().toList());
        assertThat(messageOf(() -> assertion.hasAllAddressesOf(
                        "conteiner1", two, PLACE.stream().toList())))
                .contains("the addresses that the daemon gave it, and no other", "172.17.0.9");
        assertThat(messageOf(() -> assertion.hasAllAddressesOf("conteiner1", one, List.of())))
                .contains("told by the daemon: in no network\n");
    }

    @Test
    void should_pass_where_it_is_described() {
        assertion.isShownIn(description("bridge", "172.21.0.1"));
    }

    @Test
    void should_fail_where_the_description_differs() {
        assertThat(messageOf(() -> assertion.isShownIn(description("macvlan", "172.21.0.1"))))
                .contains("the daemon's network, with a subnet and a gateway", "neotech, macvlan");
        assertThat(messageOf(() -> assertion.isShownIn(description("bridge", "172.21.0.9"))))
                .contains("172.21.0.0/16 via 172.21.0.9");
    }

    @Test
    void should_pass_where_its_bridge_is_shown_in_either_form() {
        assertion.hasItsBridgeIn(BRIDGES, KERNEL).hasItsBridgeIn(show("172.21.0.1"), KERNEL);
    }

    @Test
    void should_pass_where_no_gateway_is_told_and_the_bridge_has_an_address_inside() {
        NetworkAssert.assertThat(known(Optional.empty()), NOBODY).hasItsBridgeIn(show("172.21.0.7"), KERNEL);
    }

    @Test
    void should_fail_where_the_bridge_has_another_address_or_is_not_there() {
        assertThat(messageOf(() -> assertion.hasItsBridgeIn(show("172.21.0.9"), KERNEL)))
                .contains("its bridge br-5e186c1e4d67 is an interface of the host with the address 172.21.0.1");
        assertThat(messageOf(() -> assertion.hasItsBridgeIn(BRIDGES, bridgeWith("172.21.0.9"))))
                .contains("the host's interfaces: [br-5e186c1e4d67 [172.21.0.9]]");
        assertThat(messageOf(() -> assertion.hasItsBridgeIn(BRIDGES.replace("br-5", "br-6"), KERNEL)))
                .contains("br-6e186c1e4d67");
    }

    @Test
    void should_pass_where_a_members_address_is_shown() {
        assertion.hasMember("conteiner1", shown("172.17.0.2", "172.21.0.2"), PLACE);
    }

    @Test
    void should_fail_where_a_members_address_is_not_shown() {
        assertThat(messageOf(() -> assertion.hasMember("conteiner1", shown("172.21.0.3"), PLACE)))
                .isEqualTo("""
                        container conteiner1 in the network neotech
                          expected:           the address that the daemon gave it, inside 172.21.0.0/16
                          seen on the screen: [172.21.0.3]
                          told by the daemon: conteiner1 has 172.21.0.2 in the network neotech
                          look at:            docker network inspect neotech""");
        assertThat(messageOf(() -> assertion.hasMember("conteiner1", shown("172.21.0.2"), Optional.empty())))
                .contains("told by the daemon: conteiner1 is not in it");
    }

    @Test
    void should_pass_where_a_container_is_no_member() {
        assertion.hasNoMember("conteiner1", shown("172.17.0.2"), Optional.empty());
    }

    @Test
    void should_fail_where_screen_or_daemon_still_know_the_member() {
        assertThat(messageOf(() -> assertion.hasNoMember("conteiner1", shown("172.21.0.2"), Optional.empty())))
                .contains("no address inside 172.21.0.0/16", "seen on the screen: [172.21.0.2]");
        assertThat(messageOf(() -> assertion.hasNoMember("conteiner1", shown(), PLACE)))
                .contains("told by the daemon: conteiner1 has 172.21.0.2");
    }

    private static KnownNetwork known(Optional<String> gateway) {
        return new KnownNetwork(
                ID,
                "neotech",
                "bridge",
                "local",
                Optional.of(Subnet.parse("172.21.0.0/16")),
                gateway,
                Optional.of("br-5e186c1e4d67"));
    }

    private static ShownAddresses shown(String... addresses) {
        return new ShownAddresses(List.of(addresses));
    }

    private static InterfaceList bridgeWith(String address) {
        return InterfaceList.parse(show(address));
    }

    private static String show(String address) {
        return """
                7: br-5e186c1e4d67: <NO-CARRIER,BROADCAST,MULTICAST,UP> mtu 1500 qdisc noqueue state DOWN group default
                    link/ether 02:42:bf:17:bc:25 brd ff:ff:ff:ff:ff:ff
                    inet %s/16 brd 172.21.255.255 scope global br-5e186c1e4d67
                       valid_lft forever preferred_lft forever
                """.formatted(address);
    }

    private static String description(String driver, String gateway) {
        return """
                [{"Name": "neotech", "Id": "%s", "Scope": "local", "Driver": "%s",
                  "IPAM": {"Config": [{"Subnet": "172.21.0.0/16", "Gateway": "%s"}]}}]
                """.formatted(ID, driver, gateway);
    }
}
