package deepdive.observe.firewall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import deepdive.observe.Captured;
import deepdive.observe.EachEngine;
import deepdive.observe.UnreadableOutput;
import deepdive.observe.firewall.NatRule.Counters;
import deepdive.observe.firewall.NatRule.Destination;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NatTableTest {

    private static NatRule publishing(String engine) {
        return new NatRule(
                "DNAT",
                "tcp",
                "!docker0",
                Optional.of(8080),
                Optional.of(new Destination(Captured.addressOfServer(engine), 80)),
                Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"20.10", "26.1", "28.5", "29"})
    void the_specification_of_a_published_port_is_a_rule(String engine) {
        NatTable table = NatTable.parse(Captured.text(engine, "nat-s"));

        assertThat(table.chain()).isEqualTo("DOCKER");
        assertThat(table.publishing(8080)).contains(publishing(engine));
        assertThat(table.publishing(80)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"20.10", "26.1", "28.5", "29"})
    void the_listing_tells_the_same_and_counts(String engine) {
        NatRule rule = NatTable.parse(Captured.text(engine, "nat-list"))
                .publishing(8080)
                .orElseThrow();

        assertThat(rule).usingRecursiveComparison().ignoringFields("counters").isEqualTo(publishing(engine));
        assertThat(rule.counters()).contains(new Counters(1, 60));
    }

    @EachEngine
    void without_a_published_port_only_the_bridge_returns(String engine) {
        assertThat(NatTable.parse(Captured.text(engine, "nat-list-none")).rules())
                .containsExactly(new NatRule(
                        "RETURN",
                        "all",
                        "docker0",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new Counters(0, 0))));
        assertThat(NatTable.parse(Captured.text(engine, "nat-s-none")).rules())
                .containsExactly(
                        new NatRule("RETURN", "all", "docker0", Optional.empty(), Optional.empty(), Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({"99999, 99999", "100K, 100000", "12M, 12000000", "3G, 3000000000", "2T, 2000000000000"})
    void large_counters_are_in_thousands(String printed, long packets) {
        String text = Captured.text("26.1", "nat-list").replace("    1    60 DNAT", " " + printed + "  60 DNAT");

        assertThat(NatTable.parse(text).publishing(8080).orElseThrow().counters())
                .contains(new Counters(packets, 60));
    }

    @Test
    void a_specification_may_count_and_lead_to_ipv6() {
        String text =
                "-N DOCKER\n-A DOCKER -d ::1/128 -p udp --dport 53 -c 7 420 -j DNAT --to-destination [fd00::2]:53\n";

        assertThat(NatTable.parse(text).rules())
                .containsExactly(new NatRule(
                        "DNAT",
                        "udp",
                        "*",
                        Optional.of(53),
                        Optional.of(new Destination("fd00::2", 53)),
                        Optional.of(new Counters(7, 420))));
    }

    @ParameterizedTest
    @CsvSource({
        "nat-s, iptables: No chain/target/match by that name.",
        "nat-s, -A DOCKER ! -i docker0 -p tcp",
        "nat-s, -A DOCKER -p tcp --dport 8080 -j DNAT --to-destination",
        "nat-s, -A DOCKER -p tcp --dport 8080 -j DNAT --to-destination 172.18.0",
        "nat-s, -A DOCKER -p tcp --dport http -j DNAT --to-destination 172.18.0.2:80",
        "nat-list, '    1    60 DNAT       tcp  --  !docker0 *'",
        "nat-list, '    1    60 DNAT       tcp  --  !docker0 *       0.0.0.0/0            0.0.0.0/0            tcp dpt:8080'",
        "nat-list, '    x    60 RETURN     tcp  --  !docker0 *       0.0.0.0/0            0.0.0.0/0'"
    })
    void a_line_that_is_no_rule_is_quoted(String capture, String line) {
        assertThatExceptionOfType(UnreadableOutput.class)
                .isThrownBy(() -> NatTable.parse(Captured.text("26.1", capture) + line + "\n"))
                .satisfies(e -> assertThat(e.line()).isEqualTo(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"iptables: No chain/target/match by that name.", "Chain DOCKER", "-A DOCKER -j RETURN"})
    void a_first_line_that_names_no_chain_is_quoted(String line) {
        assertThatExceptionOfType(UnreadableOutput.class)
                .isThrownBy(() -> NatTable.parse(line))
                .satisfies(e -> assertThat(e.line()).isEqualTo(line));
    }

    @Test
    void a_listing_without_verbose_has_no_counters_to_read() {
        assertThatExceptionOfType(UnreadableOutput.class)
                .isThrownBy(
                        () -> NatTable.parse("Chain DOCKER (2 references)\ntarget     prot opt source  destination\n"))
                .withMessageContaining("--verbose");
    }

    /** In the words of nft(8) and of libnftables-json(5). */
    @Test
    void a_table_of_nftables_tells_the_same_as_text_and_as_json() {
        NatRule rule = new NatRule(
                "DNAT",
                "tcp",
                "!docker0",
                Optional.of(8080),
                Optional.of(new Destination("172.17.0.2", 80)),
                Optional.of(new Counters(1, 60)));

        NatTable text = NatTable.parse("""
                table ip docker-bridges {
                	chain nat-PREROUTING {
                		type nat hook prerouting priority dstnat; policy accept;
                		fib daddr type local counter packets 0 bytes 0 jump nat-prerouting-and-output
                	}

                	chain nat-prerouting-and-output {
                		iifname != "docker0" tcp dport 8080 counter packets 1 bytes 60 dnat to 172.17.0.2:80 comment "DNAT"
                	}
                }
                """);
        NatTable json = NatTable.parseNft("""
                {"nftables": [
                  {"metainfo": {"version": "1.1.3", "json_schema_version": 1}},
                  {"table": {"family": "ip", "name": "docker-bridges", "handle": 3}},
                  {"chain": {"family": "ip", "table": "docker-bridges", "name": "nat-prerouting-and-output", "handle": 4}},
                  {"rule": {"family": "ip", "table": "docker-bridges", "chain": "nat-prerouting-and-output", "handle": 29,
                    "comment": "DNAT", "expr": [
                      {"match": {"op": "!=", "left": {"meta": {"key": "iifname"}}, "right": "docker0"}},
                      {"match": {"op": "==", "left": {"payload": {"protocol": "tcp", "field": "dport"}}, "right": 8080}},
                      {"counter": {"packets": 1, "bytes": 60}},
                      {"dnat": {"addr": "172.17.0.2", "port": 80}}]}},
                  {"rule": {"family": "ip", "table": "docker-bridges", "chain": "nat-PREROUTING", "handle": 9, "expr": [
                      {"counter": {"packets": 0, "bytes": 0}},
                      {"jump": {"target": "nat-prerouting-and-output"}}]}}]}
                """);

        assertThat(text.rules()).containsExactly(rule);
        assertThat(json.rules()).containsExactly(rule);
        assertThat(text.chain()).isEqualTo(json.chain()).isEqualTo("ip docker-bridges");
    }

    @Test
    void a_table_of_nftables_that_is_none_is_told() {
        assertThatExceptionOfType(UnreadableOutput.class).isThrownBy(() -> NatTable.parseNft("{}"));
        assertThatExceptionOfType(UnreadableOutput.class)
                .isThrownBy(() -> NatTable.parse("table ip t {\n tcp dport 80 dnat to somewhere\n}"));
    }
}
