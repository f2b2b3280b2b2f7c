package deepdive.specification.oracle.container;

import static deepdive.evidence.Statement.literally;
import static deepdive.evidence.Statement.say;

import deepdive.evidence.Comparison;
import deepdive.evidence.Statement;
import deepdive.observe.container.Namespaces;
import deepdive.specification.oracle.SharedStatements;
import deepdive.specification.oracle.TwoOracleAssert;
import deepdive.specification.oracle.Witness;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Asserts on what a container has of its own: its namespaces, as a terminal in it and the host's kernel show them. */
public final class IsolationAssert extends TwoOracleAssert<IsolationAssert, Namespaces> {

    /** Processes, files, network, host name, shared memory. User and cgroup are the host's where nobody asks otherwise. */
    private static final List<String> OWN = List.of("pid", "mnt", "net", "uts", "ipc");

    /**
     * The bits of the capabilities that administer the machine (capabilities(7); the numbers are of the kernel's
     * include/uapi/linux/capability.h). Docker gives a container none of them: its documentation, "Runtime privilege and Linux
     * capabilities".
     */
    private static final Map<Integer, String> ADMINISTRATORS = new TreeMap<>(Map.of(
            2, "DAC_READ_SEARCH",
            12, "NET_ADMIN",
            16, "SYS_MODULE",
            17, "SYS_RAWIO",
            19, "SYS_PTRACE",
            21, "SYS_ADMIN",
            22, "SYS_BOOT",
            25, "SYS_TIME"));

    private static final int HEXADECIMAL = 16;

    private final String container;
    private final Namespaces kernel;

    private IsolationAssert(String container, Namespaces screen, Namespaces kernel, Witness witness) {
        super(screen, IsolationAssert.class, witness);
        this.container = container;
        this.kernel = kernel;
    }

    /**
     * @param screen what {@code ls -l /proc/self/ns} showed in the container
     * @param kernel the namespaces of the container's main process, seen from the host
     */
    public static IsolationAssert assertThat(String container, Namespaces screen, Namespaces kernel, Witness witness) {
        return new IsolationAssert(container, screen, kernel, witness);
    }

    /** The container's namespaces are neither the host's nor another container's. */
    public IsolationAssert sharesNothingWith(Namespaces host, Namespaces other) {
        return check(
                OWN.stream()
                        .allMatch(kind -> kernel.of(kind).isPresent()
                                && actual.of(kind).equals(kernel.of(kind))
                                && !kernel.of(kind).equals(host.of(kind))
                                && !kernel.of(kind).equals(other.of(kind))),
                comparison(
                        say("seus, e de mais ninguém: {0}", "its own, and nobody else's: {0}", OWN),
                        own(actual),
                        own(kernel),
                        own(host),
                        own(other)));
    }

    /**
     * Root in the container may do less than root in the host, and may not administer the host.
     *
     * @param powers the capabilities that the container's main process and its programs can have, a set of bits
     */
    public IsolationAssert hasFewerPowersThan(BigInteger powers, BigInteger host) {
        List<String> administrators = ADMINISTRATORS.entrySet().stream()
                .filter(capability -> powers.testBit(capability.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        return check(
                powers.andNot(host).signum() == 0 && !powers.equals(host) && administrators.isEmpty(),
                comparison(
                        say(
                                "root pode menos ali do que no host, e não tem nenhuma de {0}",
                                "root may do less there than on the host, and has none of {0}",
                                ADMINISTRATORS.values()),
                        own(actual),
                        powers.toString(HEXADECIMAL),
                        host.toString(HEXADECIMAL),
                        administrators));
    }

    /**
     * The container has no disk of the host.
     *
     * @param devices the block devices below the container's /dev
     */
    public IsolationAssert hasNoDisk(List<String> devices) {
        return check(
                devices.isEmpty(),
                comparison(
                        say("não tem nenhum disco do host no seu /dev", "it has no disk of the host in its /dev"),
                        own(actual),
                        devices));
    }

    private static List<String> own(Namespaces namespaces) {
        return OWN.stream()
                .map(kind -> kind + " " + namespaces.of(kind).orElse("-"))
                .toList();
    }

    private Comparison comparison(Statement expected, Object screen, Object... daemon) {
        return new Comparison(
                SharedStatements.container(container),
                expected,
                literally(screen),
                literally(List.of(daemon)),
                "sudo lsns; docker inspect " + container);
    }
}
