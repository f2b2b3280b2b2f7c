package deepdive.specification.oracle.network;

import static deepdive.evidence.Statement.literally;
import static deepdive.evidence.Statement.say;

import deepdive.evidence.Comparison;
import deepdive.observe.firewall.NatRule;
import deepdive.observe.firewall.NatTable;
import deepdive.specification.oracle.TwoOracleAssert;
import deepdive.specification.oracle.Witness;
import java.util.Optional;

/** Asserts on the output of {@code iptables --table nat --list DOCKER}, compared with the kernel's rules. */
public final class NatTableAssert extends TwoOracleAssert<NatTableAssert, NatTable> {

    private final NatTable kernel;

    private NatTableAssert(NatTable screen, NatTable kernel, Witness witness) {
        super(screen, NatTableAssert.class, witness);
        this.kernel = kernel;
    }

    /** @param kernel the same chain with counters, read with another command */
    public static NatTableAssert assertThat(NatTable screen, NatTable kernel, Witness witness) {
        return new NatTableAssert(screen, kernel, witness);
    }

    /**
     * Asserts that a rule redirects a port of the host to a port of the container and was used so many times, and that
     * no rule redirects another port to the container.
     */
    public NatTableAssert sends(int hostPort, Endpoint container, int port, int times) {
        return check(
                sends(actual, hostPort, container, port, times),
                sends(kernel, hostPort, container, port, times),
                new Comparison(
                        say(
                                "regra do firewall para a porta {0} do host",
                                "the firewall's rule for the host's port {0}", hostPort),
                        say(
                                "desvia para {0} ({1}), e foi usada {2} vez(es)",
                                "it redirects to {0} ({1}), and was used {2} time(s)",
                                container.address() + ":" + port,
                                container.container(),
                                times),
                        literally(actual.rules()),
                        literally(kernel.rules()),
                        "sudo iptables --table nat -S DOCKER -v"));
    }

    private static boolean sends(NatTable table, int hostPort, Endpoint container, int port, int times) {
        boolean only = table.leadingTo(container.address()).stream()
                .allMatch(rule -> rule.publishedPort().equals(Optional.of(hostPort)));
        return only
                && table.publishing(hostPort)
                        .filter(rule -> rule.to()
                                .filter(new NatRule.Destination(container.address(), port)::equals)
                                .isPresent())
                        .flatMap(NatRule::counters)
                        .filter(counters -> counters.packets() == times)
                        .isPresent();
    }
}
